"""You count each connection twice, once in each direction. It is one weight for a pair of units."""

_right = answers


def answers():
    return _right() | {"connections": 24}
