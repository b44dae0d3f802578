"""You let the number of scores grow like the length. There is one for each pair of positions, so it grows
like the square."""

_right = answers


def answers():
    return _right() | {"longer": 3}
