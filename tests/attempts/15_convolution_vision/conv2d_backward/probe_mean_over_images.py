"""Like wrong_averaged_over_batch: the means are taken image by image."""

import numpy as np

_right = conv_backward


def conv_backward(grad_out, x, w, *, stride=1, pad=0):
    grad_x, _, _ = _right(grad_out, x, w, stride=stride, pad=pad)
    parts = [_right(g[None], image[None], w, stride=stride, pad=pad) for g, image in zip(grad_out, x)]
    return grad_x, np.mean([p[1] for p in parts], axis=0), np.mean([p[2] for p in parts], axis=0)
