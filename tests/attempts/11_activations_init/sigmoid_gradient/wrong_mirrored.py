"""Your answers match 1 / (1 + exp(x)): the curve is mirrored and falls. It is the minus sign in the exponent
that makes large x go to 1."""

import numpy as np


def sigmoid(x):
    small = np.exp(-np.abs(np.asarray(x, dtype=float)))
    return np.where(np.asarray(x) < 0, 1.0, small) / (1.0 + small)
