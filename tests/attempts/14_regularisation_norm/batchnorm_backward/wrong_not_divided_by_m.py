"""Your two corrections are sums over the batch. They are means: a value has a share of 1 / m in the mean
and in the variance."""

import numpy as np


def batchnorm_backward(dout, x, gamma, eps=1e-5):
    axes, wide = (0, *range(2, x.ndim)), (1, -1, *(1,) * (x.ndim - 2))
    m = x.size // x.shape[1]
    centred = x - x.mean(axis=axes, keepdims=True)
    scale = 1 / np.sqrt(np.sum(centred**2, axis=axes, keepdims=True) / m + eps)
    xhat = centred * scale
    dbeta = dout.sum(axis=axes)
    dgamma = (dout * xhat).sum(axis=axes)
    dxhat = dout * gamma.reshape(wide)
    common = dxhat.sum(axis=axes, keepdims=True)
    stretch = (dxhat * xhat).sum(axis=axes, keepdims=True)
    return scale * (dxhat - common - xhat * stretch), dgamma, dbeta
