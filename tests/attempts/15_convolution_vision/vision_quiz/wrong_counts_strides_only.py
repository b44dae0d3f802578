"""You count the strides that fit, and forget the window that stands before the first of them. One more output
for the first window."""

_right = answers


def answers():
    return _right() | {"conv_side": 111}
