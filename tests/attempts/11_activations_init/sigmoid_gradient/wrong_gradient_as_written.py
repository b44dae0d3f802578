"""Your slope matches exp(-x) / (1 + exp(-x))**2 as written. On the far left the square overflows first, which
gives 0, and then the numerator, which gives nan. The slope is the same at x and at -x."""

import numpy as np


def sigmoid_gradient(x):
    with np.errstate(over="ignore", invalid="ignore"):
        grown = np.exp(-np.asarray(x, dtype=float))
        return grown / (1 + grown) ** 2
