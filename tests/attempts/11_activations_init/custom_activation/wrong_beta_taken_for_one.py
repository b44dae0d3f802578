"""Your swish is x * sigmoid(x), whatever beta is."""

_right = swish


def swish(x, beta):
    return _right(x, 1.0)
