"""Without a velocity, from the last two points."""

import numpy as np


def momentum_path(grad, x0, lr, beta, steps, nesterov=False):
    if not (beta >= 0 and beta < 1):
        raise ValueError("beta is a share")
    points = [x0.astype(np.float64)] * 2
    for _ in range(steps):
        before, x = points[-2:]
        coasting = x + beta * (x - before)
        points.append(coasting - lr * grad(coasting if nesterov else x))
    return np.vstack(points[1:])


def step_length(lr, beta, k=None):
    if not (beta >= 0 and beta < 1):
        raise ValueError("beta is a share")
    return lr * np.sum(beta ** np.arange(5000 if k is None else k, dtype=float))
