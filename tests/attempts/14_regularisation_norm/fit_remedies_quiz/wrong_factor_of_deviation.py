"""Your second factor is that of the standard deviation. The variance of a mean falls with 1 / n."""

_right = answers


def answers():
    return _right() | {"twice_the_data": (1, 0.5**0.5)}
