"""Your path takes any beta. From 1 on the velocity does not fade by itself, and below 0 it turns round with
every step; the stub asks for a ValueError."""

import numpy as np


def momentum_path(grad, x0, lr, beta, steps, nesterov=False):
    x = np.array(x0, dtype=float)
    v, path = np.zeros_like(x), [x]
    for _ in range(steps):
        v = beta * v + grad(x - lr * beta * v if nesterov else x)
        x = x - lr * v
        path.append(x)
    return np.array(path)
