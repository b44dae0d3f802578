"""You let the absolute value only shrink a weight. Its slope does not fade: where the data pull less, the
minimum is exactly at 0."""

_right = answers


def answers():
    return _right() | {"one_weight": (0.3, 0.3)}
