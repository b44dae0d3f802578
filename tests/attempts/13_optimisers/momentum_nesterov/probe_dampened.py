"""Like wrong_moving_average: the average moved towards the gradient by a share of the distance."""

import numpy as np


def momentum_path(grad, x0, lr, beta, steps, nesterov=False):
    if not 0 <= beta < 1:
        raise ValueError("beta")
    rows = np.empty((steps + 1, len(x0)))
    rows[0], mean = x0, np.zeros(len(x0))
    for t in range(steps):
        at = rows[t] - lr * beta * mean if nesterov else rows[t].copy()
        mean = mean + (1 - beta) * (grad(at) - mean)
        rows[t + 1] = rows[t] - lr * mean
    return rows
