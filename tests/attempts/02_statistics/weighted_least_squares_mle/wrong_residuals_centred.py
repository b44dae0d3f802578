"""Your sigma is taken about the mean of the residuals. There need not be a column of ones, so that mean
need not be 0: the noise is measured from the model."""

_fit_equal = fit_equal


def fit_equal(X, y):
    beta, _ = _fit_equal(X, y)
    return beta, float(np.std(y - X @ beta))
