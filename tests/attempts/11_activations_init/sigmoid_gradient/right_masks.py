"""Two masks, each filled with the form that is safe on its side."""

import numpy as np


def sigmoid(x):
    x = np.asarray(x)
    out = np.empty(x.shape, dtype=np.float64)
    right = x >= 0
    out[right] = 1 / (1 + np.exp(-x[right]))
    grown = np.exp(x[~right])
    out[~right] = grown / (grown + 1)
    return out if x.ndim else float(out)


def sigmoid_gradient(x):
    x = np.abs(x)
    return sigmoid(x) * sigmoid(-x)
