"""Like wrong_variance_constant: in stages, one of which is missing."""

import numpy as np


def batchnorm_backward(dout, x, gamma, eps=1e-5):
    n, c = x.shape[:2]
    v, d = x.reshape(n, c, -1), dout.reshape(n, c, -1)
    centred = v - v.mean(axis=(0, 2))[:, None]
    inverse = 1 / np.sqrt((centred**2).mean(axis=(0, 2)) + eps)
    dbeta = d.sum(axis=(0, 2))
    dgamma = (d * centred).sum(axis=(0, 2)) * inverse
    dcentred = d * (gamma * inverse)[:, None]
    dmean = -dcentred.sum(axis=(0, 2))
    dx = dcentred + (dmean / (n * v.shape[2]))[:, None]
    return dx.reshape(x.shape), dgamma, dbeta
