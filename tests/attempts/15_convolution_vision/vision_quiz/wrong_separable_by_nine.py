"""You take the factor for 9, the size of the kernel. That leaves the depthwise part out: the cost that
remains is the 1 by 1 convolution and the depthwise one."""

_right = answers


def answers():
    return _right() | {"separable_saving": 9}
