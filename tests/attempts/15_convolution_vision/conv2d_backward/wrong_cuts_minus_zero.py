"""You cut the border off with [pad:-pad]. Without padding that is [0:-0], which is empty."""

_right = conv_backward


def conv_backward(grad_out, x, w, *, stride=1, pad=0):
    grad_x, grad_w, grad_b = _right(grad_out, x, w, stride=stride, pad=pad)
    return (grad_x if pad else grad_x[:, :, 0:-0, 0:-0]), grad_w, grad_b
