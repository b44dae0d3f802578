"""The graph walked backwards stage by stage: product, root, variance, mean."""

import numpy as np


def batchnorm_backward(dout, x, gamma, eps=1e-5):
    shape = x.shape
    x, dout = (np.moveaxis(a, 1, -1).reshape(-1, shape[1]) for a in (x, dout))
    m = len(x)
    mu = x.sum(axis=0) / m
    centred = x - mu
    var = (centred * centred).sum(axis=0) / m
    root = np.sqrt(var + eps)
    inverse = 1 / root
    xhat = centred * inverse

    dbeta = dout.sum(axis=0)
    dgamma = (dout * xhat).sum(axis=0)
    dxhat = dout * gamma
    dinverse = (dxhat * centred).sum(axis=0)
    dvar = dinverse * (-0.5) * inverse**3
    dcentred = dxhat * inverse + dvar * 2 * centred / m
    dmu = -dcentred.sum(axis=0)
    dx = dcentred + dmu / m
    moved = (shape[0], *shape[2:], shape[1])
    return np.moveaxis(dx.reshape(moved), -1, 1), dgamma, dbeta


def batchnorm_eval_backward(dout, gamma, running_var, eps=1e-5):
    return np.moveaxis(np.moveaxis(dout, 1, -1) * (gamma / np.sqrt(running_var + eps)), -1, 1)
