"""You shift the other way. A shift by (dy, dx) moves what is at row r to row r + dy: down and to the
right."""

_right_shift = shift


def shift(x, dy, dx, *, wrap):
    return _right_shift(x, -dy, -dx, wrap=wrap)
