"""Your matrix is transposed, of shape (outputs, inputs). Here rows are examples, and weights have the shape
(inputs, outputs)."""

_right = collapse


def collapse(layers):
    W, b = _right(layers)
    return W.T, b
