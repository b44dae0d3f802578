"""Your slopes are those of the squared norm, 2 x. The root brings in a division by the norm."""

_right = norms_and_slopes


def norms_and_slopes(X):
    return _right(X)[0], 2 * X
