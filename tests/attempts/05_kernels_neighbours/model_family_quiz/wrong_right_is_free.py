"""You let every rightly classified row have a hinge loss of 0. The loss is 0 from a margin of 1 on; between
0 and 1 the row is right, and still pays."""

_right = answers


def answers():
    return _right() | {"hinge_inside": 0.0, "right_means_zero": True}
