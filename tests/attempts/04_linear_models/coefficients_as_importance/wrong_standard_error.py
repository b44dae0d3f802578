"""Your factors are those of the standard error. The variance, of which they are asked, grows by their
square."""

_right = variance_inflation


def variance_inflation(X):
    return np.sqrt(_right(X))
