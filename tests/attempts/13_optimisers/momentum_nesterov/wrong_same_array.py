"""All rows of your path are the last point: the list holds one array many times, and `x -= ...` changes it
everywhere. Append a copy, or compute a new array."""

import numpy as np


def momentum_path(grad, x0, lr, beta, steps, nesterov=False):
    if not 0 <= beta < 1:
        raise ValueError("beta")
    x = np.array(x0, dtype=float)
    v, path = np.zeros_like(x), [x]
    for _ in range(steps):
        v = beta * v + grad(x - lr * beta * v if nesterov else x.copy())
        x -= lr * v
        path.append(x)
    return np.array(path)
