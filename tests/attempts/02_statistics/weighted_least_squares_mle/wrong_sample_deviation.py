"""Your sigma divides by n - 1, as a sample standard deviation does. Of highest likelihood is the one that
divides by n."""

_fit_equal = fit_equal


def fit_equal(X, y):
    beta, sigma = _fit_equal(X, y)
    return beta, sigma * math.sqrt(len(y) / (len(y) - 1))
