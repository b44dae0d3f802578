"""None: forgets the velocity whenever it points uphill, which is no known mistake."""

import numpy as np


def momentum_path(grad, x0, lr, beta, steps, nesterov=False):
    if not 0 <= beta < 1:
        raise ValueError("beta")
    x = np.array(x0, dtype=float)
    v, path = np.zeros_like(x), [x]
    for _ in range(steps):
        g = grad(x - lr * beta * v if nesterov else x)
        v = beta * v + g if v @ g >= 0 else g
        x = x - lr * v
        path.append(x)
    return np.array(path)
