"""Your path is right, but the first gradient is asked for at the integers that came in. Many a gradient
computes something else for them, or refuses them: make a float64 copy of the starting point first."""

import numpy as np


def momentum_path(grad, x0, lr, beta, steps, nesterov=False):
    if not 0 <= beta < 1:
        raise ValueError("beta")
    x, v = x0.copy(), np.zeros(len(x0))
    path = [x * 1.0]
    for t in range(steps):
        v = beta * v + grad(x - lr * beta * v if nesterov and t else x)
        x = x - lr * v
        path.append(x)
    return np.array(path)
