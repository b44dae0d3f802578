"""You translate from the sum to the mean. The gradient of the sum is n times as large, so its learning rate
is smaller; and the data weigh n times as much, so the penalty has to be larger."""


def from_mean_to_sum(lr, lam, n):
    return lr * n, lam / n
