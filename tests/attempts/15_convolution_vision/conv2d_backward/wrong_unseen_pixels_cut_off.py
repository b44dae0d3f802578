"""Where the stride leaves the end of the images unused, your gradient of the images ends too early. It has
the shape of the images; pixels that no window saw get 0."""

_right = conv_backward


def conv_backward(grad_out, x, w, *, stride=1, pad=0):
    grad_x, grad_w, grad_b = _right(grad_out, x, w, stride=stride, pad=pad)
    ends = ((grad_out.shape[a] - 1) * stride + w.shape[a] - pad for a in (2, 3))
    rows, columns = (max(end, 0) for end in ends)
    return grad_x[:, :, :rows, :columns], grad_w, grad_b
