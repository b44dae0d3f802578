"""Your error is a sum of squares. The mean over all entries of Y is asked for."""

_right = affine_error


def affine_error(X, Y):
    return _right(X, Y) * Y.size
