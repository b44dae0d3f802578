"""Your answers match 1 - 1 / (1 + exp(x)). Left of about -37 the fraction rounds to 1 and the difference to
0: subtracting nearly equal numbers loses all digits."""

import numpy as np


def sigmoid(x):
    small = np.exp(-np.abs(np.asarray(x, dtype=float)))
    right = 1 / (1 + small)
    return np.where(np.asarray(x) >= 0, right, 1 - right)
