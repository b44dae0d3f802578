"""Your single layer has no bias: a product of matrices maps 0 to 0, while the network maps it to whatever
its biases make of it. The collapse is affine, not linear."""

_right = collapse


def collapse(layers):
    W, b = _right(layers)
    return W, 0 * b
