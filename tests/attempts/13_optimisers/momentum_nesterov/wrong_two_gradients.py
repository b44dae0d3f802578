"""Your velocity remembers only the gradient before: it is replaced by the new one instead of taking it in.
What is kept is beta times the whole velocity, in which all earlier gradients live on."""

import numpy as np


def momentum_path(grad, x0, lr, beta, steps, nesterov=False):
    _check(beta)
    x = np.array(x0, dtype=float)
    v, path = np.zeros_like(x), [x]
    for _ in range(steps):
        g = grad(x - lr * beta * v if nesterov else x)
        x = x - lr * (beta * v + g)
        v = g
        path.append(x)
    return np.array(path)
