"""Your path may be right, but the caller's starting point moves with it: `x = x0` is another name for the
same array, and `x -= ...` works in place. Begin with a copy."""

import numpy as np


def momentum_path(grad, x0, lr, beta, steps, nesterov=False):
    if not 0 <= beta < 1:
        raise ValueError("beta")
    x = x0 if x0.dtype == float else x0.astype(float)
    v, path = np.zeros(len(x)), [x.copy()]
    for _ in range(steps):
        v = beta * v + grad(x - lr * beta * v if nesterov else x.copy())
        x -= lr * v
        path.append(x.copy())
    return np.array(path)
