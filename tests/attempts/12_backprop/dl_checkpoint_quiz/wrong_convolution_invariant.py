"""You call a convolution invariant. Invariant is what does not change; its output moves along with the
image."""

_right = answers


def answers():
    return _right() | {"shifted_image": "invariance"}
