"""Your skip connection mends the channels and leaves the map at 56 by 56, where the branch has 28 by 28. Both
have to fit before they can be added."""

_right = answers


def answers():
    return _right() | {"skip": (1, 1)}
