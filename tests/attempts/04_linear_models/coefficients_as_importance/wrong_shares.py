"""You scale the coefficients so that their sizes add up to 1. Nothing of the kind is asked for, and it
hides how much of y the features explain."""

_right = standardised_coefs


def standardised_coefs(X, y):
    coefs = _right(X, y)
    return coefs / np.abs(coefs).sum()
