"""Your weights take the units for 0 or 1. A tanh lies between -1 and 1, so that the difference of two units
is twice as large."""

import numpy as np


def parity_weights():
    gain = 20.0
    v = np.array([1.0, -1.0])
    return gain * np.ones((1, 2)), gain * np.outer(v, np.ones(2)), gain * np.array([-0.5, -1.5]), v, 0.0
