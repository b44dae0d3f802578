"""Your step asks for two gradients, and a gradient is what costs. One a step is enough: Nesterov replaces
the point, it adds no evaluation."""

import numpy as np


def momentum_path(grad, x0, lr, beta, steps, nesterov=False):
    if not 0 <= beta < 1:
        raise ValueError("beta")
    x = np.array(x0, dtype=float)
    v, path = np.zeros_like(x), [x]
    for _ in range(steps):
        here, ahead = grad(x), grad(x - lr * beta * v)
        v = beta * v + (ahead if nesterov else here)
        x = x - lr * v
        path.append(x)
    return np.array(path)
