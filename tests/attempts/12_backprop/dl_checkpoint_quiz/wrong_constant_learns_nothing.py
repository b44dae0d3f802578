"""You let units with equal weights learn nothing. Their gradient is not 0; but it is the same for all of
them, so they change and stay equal, as if there were one unit."""

_right = answers


def answers():
    return _right() | {"constant_init": "learn nothing"}
