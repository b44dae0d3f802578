"""You let the squared penalty remove a weight. Its slope fades near 0: it shrinks, and only the absolute
value removes."""

_right = answers


def answers():
    return _right() | {"one_weight": (0, 0)}
