"""Your statistics run over the examples alone, so that every pixel is a channel of its own. A channel is
axis 1: take the mean over all other axes."""

import numpy as np


def batchnorm_backward(dout, x, gamma, eps=1e-5):
    axes, wide = (0,), (1, -1, *(1,) * (x.ndim - 2))
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
