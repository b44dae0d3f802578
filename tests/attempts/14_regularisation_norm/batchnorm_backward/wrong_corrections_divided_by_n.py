"""Your statistics are right, but the two corrections of the input's gradient divide by the number of
examples. In an image a channel has N * H * W values, each with a share of 1 / m in mean and variance: m is
the same everywhere."""

import numpy as np

_right = batchnorm_backward


def batchnorm_backward(dout, x, gamma, eps=1e-5):
    _, dgamma, dbeta = _right(dout, x, gamma, eps)
    axes, wide = (0, *range(2, x.ndim)), (1, -1, *(1,) * (x.ndim - 2))
    centred = x - x.mean(axis=axes, keepdims=True)
    scale = 1 / np.sqrt(np.mean(centred**2, axis=axes, keepdims=True) + eps)
    corrections = (dbeta.reshape(wide) + centred * scale * dgamma.reshape(wide)) / len(x)
    return gamma.reshape(wide) * scale * (dout - corrections), dgamma, dbeta
