"""You add up the kernels. They overlap: after the first, each layer adds one pixel on either side."""

_right = answers


def answers():
    return _right() | {"receptive_field": 9}
