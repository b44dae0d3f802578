"""You return the variance of the noise. Take its root."""

_fit_equal = fit_equal


def fit_equal(X, y):
    beta, sigma = _fit_equal(X, y)
    return beta, sigma**2
