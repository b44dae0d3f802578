"""Your result takes the dtype of x, so that for integers every probability is cut down to 0. Make the result
an array of float64."""

import numpy as np


def sigmoid(x):
    x = np.asarray(x)
    out = np.zeros_like(x)
    right = x >= 0
    out[right] = 1 / (1 + np.exp(-x[right]))
    out[~right] = np.exp(x[~right]) / (1 + np.exp(x[~right]))
    return out
