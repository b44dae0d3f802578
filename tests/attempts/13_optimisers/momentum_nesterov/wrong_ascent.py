"""Your path climbs: the gradient points to where the function grows. Subtract the velocity."""

import numpy as np


def momentum_path(grad, x0, lr, beta, steps, nesterov=False):
    if not 0 <= beta < 1:
        raise ValueError("beta")
    x = np.array(x0, dtype=float)
    v, path = np.zeros_like(x), [x]
    for _ in range(steps):
        v = beta * v + grad(x + lr * beta * v if nesterov else x)
        x = x + lr * v
        path.append(x)
    return np.array(path)
