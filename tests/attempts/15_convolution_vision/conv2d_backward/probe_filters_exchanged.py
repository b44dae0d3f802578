"""None: each filter gets the gradient of its mirror image among the filters, which is no known mistake."""

_right = conv_backward


def conv_backward(grad_out, x, w, *, stride=1, pad=0):
    grad_x, grad_w, grad_b = _right(grad_out, x, w, stride=stride, pad=pad)
    return grad_x, grad_w[::-1].copy(), grad_b
