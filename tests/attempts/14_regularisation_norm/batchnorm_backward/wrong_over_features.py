"""Your statistics run over the features of each example. That is layer normalisation; batch normalisation
takes them over the batch, channel by channel."""

import numpy as np


def batchnorm_backward(dout, x, gamma, eps=1e-5):
    other = tuple(range(1, x.ndim))
    axes, wide = (0, *range(2, x.ndim)), (1, -1, *(1,) * (x.ndim - 2))
    m = x.size // len(x)
    centred = x - x.mean(axis=other, keepdims=True)
    scale = 1 / np.sqrt(np.sum(centred**2, axis=other, keepdims=True) / m + eps)
    xhat = centred * scale
    dbeta = dout.sum(axis=axes)
    dgamma = (dout * xhat).sum(axis=axes)
    dxhat = dout * gamma.reshape(wide)
    common = dxhat.sum(axis=other, keepdims=True) / m
    stretch = (dxhat * xhat).sum(axis=other, keepdims=True) / m
    return scale * (dxhat - common - xhat * stretch), dgamma, dbeta
