"""Like wrong_right_is_free: in other words."""

_right = answers


def answers():
    return _right() | {"hinge_inside": max(0.0, -0.4), "right_means_zero": not False}
