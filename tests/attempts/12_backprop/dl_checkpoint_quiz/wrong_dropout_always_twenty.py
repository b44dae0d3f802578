"""You take 20% for a default that everybody agrees on. There is none: papers, layers and libraries differ,
and the rate is tuned."""

_right = answers


def answers():
    return _right() | {"dropout_default": True}
