"""Your gradient of the input leaves out gamma, the outermost factor of the layer."""

import numpy as np


def batchnorm_backward(dout, x, gamma, eps=1e-5):
    axes = (0, *range(2, x.ndim))
    m = x.size // x.shape[1]
    centred = x - x.mean(axis=axes, keepdims=True)
    scale = 1 / np.sqrt(np.sum(centred**2, axis=axes, keepdims=True) / m + eps)
    xhat = centred * scale
    dbeta = dout.sum(axis=axes)
    dgamma = (dout * xhat).sum(axis=axes)
    dxhat = dout
    common = dxhat.sum(axis=axes, keepdims=True) / m
    stretch = (dxhat * xhat).sum(axis=axes, keepdims=True) / m
    return scale * (dxhat - common - xhat * stretch), dgamma, dbeta
