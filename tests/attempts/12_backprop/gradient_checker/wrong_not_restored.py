"""You put an entry back by adding what you took off. Floating-point steps do not undo each other exactly, so
the entries drift while you go on; keep the old value and assign it, or work on a fresh copy."""

import numpy as np


def numeric_grad(f, x, h=1e-5):
    x = np.array(x, dtype=float)
    grad = np.empty_like(x)
    for i in np.ndindex(x.shape):
        x[i] += h
        up = f(x.copy())
        x[i] -= 2 * h
        down = f(x.copy())
        x[i] += h
        grad[i] = (up - down) / (2 * h)
    return grad
