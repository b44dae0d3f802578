"""Your Nesterov path holds the points ahead: each step adds beta * v to a gradient taken at the point
itself. Deep-learning libraries rewrite the method like that; it is the same descent, seen at other points.
Here the path holds x."""

import numpy as np


def momentum_path(grad, x0, lr, beta, steps, nesterov=False):
    if not 0 <= beta < 1:
        raise ValueError("beta")
    x = np.array(x0, dtype=float)
    v, path = np.zeros_like(x), [x]
    for _ in range(steps):
        g = grad(x)
        v = beta * v + g
        x = x - lr * (g + beta * v if nesterov else v)
        path.append(x)
    return np.array(path)
