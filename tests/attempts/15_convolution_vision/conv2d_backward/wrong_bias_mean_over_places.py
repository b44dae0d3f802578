"""Your gradient of the bias is a mean over the places. The bias took part in every output: sum."""

_right = conv_backward


def conv_backward(grad_out, x, w, *, stride=1, pad=0):
    grad_x, grad_w, grad_b = _right(grad_out, x, w, stride=stride, pad=pad)
    return grad_x, grad_w, grad_out.mean(axis=(2, 3)).sum(axis=0)
