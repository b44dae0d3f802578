"""The size of your covariances is right and the sign is not: a draw that goes to one class is lost to the
other."""


def multinomial_mean_cov(n, probs):
    _require_distribution(probs)
    if n < 0:
        raise ValueError("n is negative")
    cov = n * np.outer(probs, probs)
    np.fill_diagonal(cov, n * probs * (1 - probs))
    return n * probs, cov
