"""You move the columns by dy and the rows by dx. Rows come first."""

_right_shift = shift


def shift(x, dy, dx, *, wrap):
    return _right_shift(x, dx, dy, wrap=wrap)
