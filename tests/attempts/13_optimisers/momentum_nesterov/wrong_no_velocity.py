"""Your path is that of plain gradient descent: the velocity is not kept from one step to the next."""

import numpy as np


def momentum_path(grad, x0, lr, beta, steps, nesterov=False):
    if not 0 <= beta < 1:
        raise ValueError("beta")
    x = np.array(x0, dtype=float)
    path = [x]
    for _ in range(steps):
        v = np.zeros_like(x)
        v = beta * v + grad(x - lr * beta * v if nesterov else x)
        x = x - lr * v
        path.append(x)
    return np.array(path)
