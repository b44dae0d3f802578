"""Your coefficients are the raw weights, each in its own units: the same length in millimetres gets a
weight a thousand times smaller. Multiply by the standard deviation of the feature and divide by that of
y."""

_right = standardised_coefs


def standardised_coefs(X, y):
    return _right(X, y) * y.std() / np.where(np.ptp(X, axis=0) > 0, X.std(axis=0), 1.0)
