"""Differentiates over the flattened array, reshaping for each call."""

import numpy as np


def numeric_grad(f, x, h=1e-5):
    shape = np.shape(x)
    flat = np.array(x, dtype=np.float64).reshape(-1)
    grad = []
    for i, value in enumerate(flat):
        moved = flat.copy()
        moved[i] = value + h
        up = f(moved.reshape(shape))
        moved = flat.copy()
        moved[i] = value - h
        down = f(moved.reshape(shape))
        grad.append((up - down) / h / 2)
    return np.reshape(grad, shape)


def relative_error(a, b):
    if a.shape != b.shape:
        raise ValueError(f"{a.shape} != {b.shape}")
    return np.max(np.abs(a - b) / np.clip(np.abs(a) + np.abs(b), 1e-8, None))
