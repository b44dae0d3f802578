"""None: the root of the mean square, which is no known mistake."""

_right = affine_error


def affine_error(X, Y):
    return _right(X, Y) ** 0.5
