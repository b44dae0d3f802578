"""Your variance is the mean of the squares minus the square of the mean. Far from zero these are two huge
numbers that agree in most of their digits: centre first."""

import numpy as np


def batchnorm_backward(dout, x, gamma, eps=1e-5):
    axes, wide = (0, *range(2, x.ndim)), (1, -1, *(1,) * (x.ndim - 2))
    m = x.size // x.shape[1]
    centred = x - x.mean(axis=axes, keepdims=True)
    scale = 1 / np.sqrt(
        np.maximum((x**2).mean(axis=axes, keepdims=True) - x.mean(axis=axes, keepdims=True) ** 2, 0) + eps
    )
    xhat = centred * scale
    dbeta = dout.sum(axis=axes)
    dgamma = (dout * xhat).sum(axis=axes)
    dxhat = dout * gamma.reshape(wide)
    common = dxhat.sum(axis=axes, keepdims=True) / m
    stretch = (dxhat * xhat).sum(axis=axes, keepdims=True) / m
    return scale * (dxhat - common - xhat * stretch), dgamma, dbeta
