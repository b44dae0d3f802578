"""Your Nesterov version looks behind itself, at x + lr * beta * v. The velocity is subtracted in a step, so
the point ahead has a minus too."""

import numpy as np


def momentum_path(grad, x0, lr, beta, steps, nesterov=False):
    if not 0 <= beta < 1:
        raise ValueError("beta")
    x = np.array(x0, dtype=float)
    v, path = np.zeros_like(x), [x]
    for _ in range(steps):
        v = beta * v + grad(x + lr * beta * v if nesterov else x)
        x = x - lr * v
        path.append(x)
    return np.array(path)
