"""You divide lam by n. The step lr / n shortens the penalty's part along with the data's, so lam has to
grow by the factor n to make up for it."""


def from_mean_to_sum(lr, lam, n):
    return lr / n, lam / n
