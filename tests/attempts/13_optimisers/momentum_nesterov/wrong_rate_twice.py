"""Your learning rate is in the velocity and in the step, so it counts squared. It belongs to one of the
two."""

import numpy as np


def momentum_path(grad, x0, lr, beta, steps, nesterov=False):
    if not 0 <= beta < 1:
        raise ValueError("beta")
    x = np.array(x0, dtype=float)
    v, path = np.zeros_like(x), [x]
    for _ in range(steps):
        v = beta * v + lr * grad(x - lr * beta * v if nesterov else x)
        x = x - lr * v
        path.append(x)
    return np.array(path)
