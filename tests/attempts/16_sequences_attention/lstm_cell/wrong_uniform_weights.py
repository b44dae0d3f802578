"""Your weights are uniform. That is a common choice too, but the task asks for a normal distribution."""

import numpy as np


def init_lstm(d, hidden, rng, forget_bias=1.0):
    limit = np.sqrt(3.0 / (d + hidden))
    b = np.zeros(4 * hidden)
    b[hidden : 2 * hidden] = forget_bias
    return rng.uniform(-limit, limit, size=(d + hidden, 4 * hidden)), b
