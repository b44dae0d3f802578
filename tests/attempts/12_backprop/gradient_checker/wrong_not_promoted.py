"""Your step is added in the dtype of x: integers cut the sum off to a whole number, and float32 distorts the
step or rounds it away. Work on a float64 copy of x."""

import numpy as np


def numeric_grad(f, x, h=1e-5):
    grad = np.zeros(x.shape)
    for i in np.ndindex(x.shape):
        up, down = x.copy(), x.copy()
        up[i] = up[i] + h
        down[i] = down[i] - h
        grad[i] = (f(up) - f(down)) / (2 * h)
    return grad
