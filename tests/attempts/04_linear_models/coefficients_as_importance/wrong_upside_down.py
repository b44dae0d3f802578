"""Your factors are 1 - R^2, the tolerance. The factor by which the variance grows is 1 over that."""

_right = variance_inflation


def variance_inflation(X):
    return 1.0 / _right(X)
