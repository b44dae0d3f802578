"""Your variance and the two corrections of the input's gradient add over a whole channel and divide by the
number of examples. In an image a channel has N * H * W values; divide by all of them."""

import numpy as np


def batchnorm_backward(dout, x, gamma, eps=1e-5):
    axes, wide = (0, *range(2, x.ndim)), (1, -1, *(1,) * (x.ndim - 2))
    m = len(x)
    centred = x - x.mean(axis=axes, keepdims=True)
    scale = 1 / np.sqrt(np.sum(centred**2, axis=axes, keepdims=True) / m + eps)
    xhat = centred * scale
    dbeta = dout.sum(axis=axes)
    dgamma = (dout * xhat).sum(axis=axes)
    dxhat = dout * gamma.reshape(wide)
    common = dxhat.sum(axis=axes, keepdims=True) / m
    stretch = (dxhat * xhat).sum(axis=axes, keepdims=True) / m
    return scale * (dxhat - common - xhat * stretch), dgamma, dbeta
