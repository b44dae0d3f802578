"""Your norms are in the order in which they are computed, from the last level to the first. Entry 0 belongs
to x."""

_right = gradient_norms


def gradient_norms(x, weights, act, grad):
    return _right(x, weights, act, grad)[::-1]
