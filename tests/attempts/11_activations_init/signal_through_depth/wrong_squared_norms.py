"""Your norms are squared: the root over the sum of squares is missing."""

_right = gradient_norms


def gradient_norms(x, weights, act, grad):
    return _right(x, weights, act, grad) ** 2
