"""None: right, the slope as a quarter over the square of cosh(x / 2)."""

import numpy as np


def sigmoid_gradient(x):
    with np.errstate(over="ignore"):
        return (0.5 / np.cosh(np.asarray(x, dtype=float) / 2)) ** 2
