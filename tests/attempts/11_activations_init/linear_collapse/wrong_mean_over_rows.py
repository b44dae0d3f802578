"""Your error adds up the squares of a row, and takes the mean over the rows only. The mean over all entries
is asked for."""

_right = affine_error


def affine_error(X, Y):
    return _right(X, Y) * Y.shape[1]
