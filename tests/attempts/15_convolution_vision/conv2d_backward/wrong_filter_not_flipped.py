"""The filters lie the wrong way round in your gradient of the images. Whoever adds each output's gradient to
the window that it saw uses them as they are; whoever slides them over the gradient has to turn them by 180
degrees."""

_right = conv_backward


def conv_backward(grad_out, x, w, *, stride=1, pad=0):
    grad_x, _, _ = _right(grad_out, x, w[:, :, ::-1, ::-1], stride=stride, pad=pad)
    return grad_x, *_right(grad_out, x, w, stride=stride, pad=pad)[1:]
