"""Your function treats x as an array, but a plain number has no shape, and no entries to pick. Turn x into an
array first, or use an expression that works for both, such as np.where."""

import numpy as np


def sigmoid(x):
    out = np.empty(x.shape)
    right = x >= 0
    out[right] = 1 / (1 + np.exp(-x[right]))
    out[~right] = np.exp(x[~right]) / (1 + np.exp(x[~right]))
    return out
