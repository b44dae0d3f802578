"""Your gradient of the filters is turned by 180 degrees. The forward pass does not flip the filter, so the
gradient of each weight lies where the weight does."""

_right = conv_backward


def conv_backward(grad_out, x, w, *, stride=1, pad=0):
    grad_x, grad_w, grad_b = _right(grad_out, x, w, stride=stride, pad=pad)
    return grad_x, grad_w[:, :, ::-1, ::-1].copy(), grad_b
