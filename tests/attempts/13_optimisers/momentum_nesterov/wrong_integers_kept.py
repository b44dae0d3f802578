"""Your path has the dtype of the starting point, so integers cut off every step. Work in float64."""

import numpy as np


def momentum_path(grad, x0, lr, beta, steps, nesterov=False):
    if not 0 <= beta < 1:
        raise ValueError("beta")
    path = np.zeros((steps + 1, len(x0)), dtype=x0.dtype)
    path[0] = x0
    v = np.zeros(len(x0))
    for t in range(steps):
        x = path[t]
        v = beta * v + grad(x - lr * beta * v if nesterov else x * 1.0)
        path[t + 1] = x - lr * v
    return path
