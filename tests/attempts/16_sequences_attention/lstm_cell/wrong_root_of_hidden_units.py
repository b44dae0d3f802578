"""You divide by the root of H alone. Each sum in z has D + H terms, the inputs and the previous outputs:
divide by the root of both together."""

import numpy as np


def init_lstm(d, hidden, rng, forget_bias=1.0):
    b = np.zeros(4 * hidden)
    b[hidden : 2 * hidden] = forget_bias
    return rng.normal(0.0, 1.0 / np.sqrt(hidden), size=(d + hidden, 4 * hidden)), b
