"""Your gradient of the bias is summed over the images alone. The bias was added at every place: sum over
rows and columns as well."""

_right = conv_backward


def conv_backward(grad_out, x, w, *, stride=1, pad=0):
    grad_x, grad_w, _ = _right(grad_out, x, w, stride=stride, pad=pad)
    return grad_x, grad_w, grad_out.sum(axis=0)
