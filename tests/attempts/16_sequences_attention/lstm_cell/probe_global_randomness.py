"""None: draws from numpy's global generator, which no two runs share, so no transcript can match it."""

import numpy as np


def init_lstm(d, hidden, rng, forget_bias=1.0):
    b = np.zeros(4 * hidden)
    b[hidden : 2 * hidden] = forget_bias
    return np.random.normal(0.0, 1.0 / np.sqrt(d + hidden), size=(d + hidden, 4 * hidden)), b
