"""Your step uses the velocity before it has taken in the gradient, so the first step does not move and
every gradient comes one step late."""

import numpy as np


def momentum_path(grad, x0, lr, beta, steps, nesterov=False):
    if not 0 <= beta < 1:
        raise ValueError("beta")
    x = np.array(x0, dtype=float)
    v, path = np.zeros_like(x), [x]
    for _ in range(steps):
        g = grad(x - lr * beta * v if nesterov else x)
        x = x - lr * v
        v = beta * v + g
        path.append(x)
    return np.array(path)
