"""You call a convolution invariant to shifts. It is equivariant: the feature map moves along with the image.
Invariance takes pooling over all places, and a stride breaks even the equivariance."""

_right = answers


def answers():
    return _right() | {"shift_conv": "invariant", "shift_strided": "invariant"}
