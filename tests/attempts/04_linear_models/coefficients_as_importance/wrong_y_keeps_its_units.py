"""You bring the features to standard deviation 1, but not the targets: your coefficients are in units of
y."""

_right = standardised_coefs


def standardised_coefs(X, y):
    return _right(X, y) * y.std()
