"""You tie an architecture to a way of training. The same layers learn from labels, from reconstruction or
from each other."""

_right = answers


def answers():
    return _right() | {"convolution": "supervised"}
