"""You count four turns times four ways to mirror: not at all, left to right, up to down, and both. Some of
these are the same image: mirroring up to down is mirroring left to right, turned by 180 degrees."""

_right = answers


def answers():
    return _right() | {"square_copies": 16}
