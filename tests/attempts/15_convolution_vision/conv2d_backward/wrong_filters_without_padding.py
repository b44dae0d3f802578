"""Your gradient of the filters reads the images as if no padding lay before their first row and column, so
the windows lie in other places than in the forward pass. Pad first, on all four sides."""

import numpy as np

_right = conv_backward


def conv_backward(grad_out, x, w, *, stride=1, pad=0):
    grad_x, _, grad_b = _right(grad_out, x, w, stride=stride, pad=pad)
    shifted = np.pad(x, ((0, 0), (0, 0), (0, 2 * pad), (0, 2 * pad)))
    return grad_x, _right(grad_out, shifted, w, stride=stride)[1], grad_b
