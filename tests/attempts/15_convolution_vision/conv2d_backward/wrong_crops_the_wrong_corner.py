"""You cut the padding off at the end only, so everything is shifted. It lies on all four sides."""

import numpy as np

_right = conv_backward


def conv_backward(grad_out, x, w, *, stride=1, pad=0):
    padded = np.pad(x, ((0, 0), (0, 0), (pad, pad), (pad, pad)))
    grad_padded, grad_w, grad_b = _right(grad_out, padded, w, stride=stride)
    return grad_padded[:, :, : x.shape[2], : x.shape[3]], grad_w, grad_b
