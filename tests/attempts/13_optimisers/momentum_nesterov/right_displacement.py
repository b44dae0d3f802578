"""The velocity as a displacement, with the learning rate inside, and rows filled in place."""

import numpy as np


def momentum_path(grad, x0, lr, beta, steps, nesterov=False):
    if beta < 0 or beta >= 1:
        raise ValueError("beta")
    path = np.zeros((steps + 1, len(x0)))
    path[0] = x0
    move = np.zeros(len(x0))
    for t in range(steps):
        look = path[t] + beta * move if nesterov else path[t].copy()
        move = beta * move - lr * grad(look)
        path[t + 1] = path[t] + move
    return path


def step_length(lr, beta, k=None):
    if not 0 <= beta < 1:
        raise ValueError("beta")
    if k is None:
        return lr / (1 - beta)
    v = 0.0
    for _ in range(k):
        v = beta * v + 1
    return lr * v
