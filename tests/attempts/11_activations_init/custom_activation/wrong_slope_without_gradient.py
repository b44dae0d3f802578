"""Your backward returns the slope alone. What comes in is the gradient with respect to the output, and the
chain rule multiplies: without it everything after this operation is forgotten."""

_right = swish


def swish(x, beta):
    y, backward = _right(x, beta)
    return y, lambda grad: backward(np.ones_like(grad))
