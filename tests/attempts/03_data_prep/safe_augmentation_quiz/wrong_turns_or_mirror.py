"""You count the turns and one mirror image. A mirror image can be turned too."""

_right = answers


def answers():
    return _right() | {"square_copies": 5}
