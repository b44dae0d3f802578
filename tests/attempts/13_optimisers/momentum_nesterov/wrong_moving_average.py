"""Your velocity is a moving average: the new gradient has the factor 1 - beta. With the same learning rate
the steps are shorter by that factor; here the velocity is a sum."""

import numpy as np


def momentum_path(grad, x0, lr, beta, steps, nesterov=False):
    if not 0 <= beta < 1:
        raise ValueError("beta")
    x = np.array(x0, dtype=float)
    v, path = np.zeros_like(x), [x]
    for _ in range(steps):
        v = beta * v + (1 - beta) * grad(x - lr * beta * v if nesterov else x)
        x = x - lr * v
        path.append(x)
    return np.array(path)
