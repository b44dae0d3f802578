"""You count two mirrors times four turns. Some of these are the same image: mirroring up to down is
mirroring left to right, turned by 180 degrees."""

_right = answers


def answers():
    return _right() | {"square_copies": 16}
