"""Your gradient of the images still has the border of the padding. Cut it off: the zeros are no inputs."""

import numpy as np

_right = conv_backward


def conv_backward(grad_out, x, w, *, stride=1, pad=0):
    padded = np.pad(x, ((0, 0), (0, 0), (pad, pad), (pad, pad)))
    return _right(grad_out, padded, w, stride=stride)
