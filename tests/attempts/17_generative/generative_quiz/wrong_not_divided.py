"""Your probability of the class is share times density, not yet divided by the sum over the classes."""

_right = answers


def answers():
    return _right() | {"posterior": 0.1 * 0.02}
