"""Your factors are 1 / (1 - R), with the multiple correlation instead of its square."""

_right = variance_inflation


def variance_inflation(X):
    return 1.0 / (1.0 - np.sqrt(np.maximum(1.0 - 1.0 / _right(X), 0.0)))
