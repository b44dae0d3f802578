"""Your answers match x clipped to a fixed range before exp. No more overflow, but everything beyond the bound
gets the value at the bound, which is wrong by many orders of magnitude in the lower tail."""

import numpy as np


def sigmoid(x):
    return 1 / (1 + np.exp(-np.clip(np.asarray(x, dtype=float), -500, 500)))
