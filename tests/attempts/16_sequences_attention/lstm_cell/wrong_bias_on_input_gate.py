"""Your forget bias sits in the first block, which is the input gate. The forget gate is the second block."""

import numpy as np


def init_lstm(d, hidden, rng, forget_bias=1.0):
    W = rng.normal(0.0, 1.0 / np.sqrt(d + hidden), size=(d + hidden, 4 * hidden))
    b = np.zeros(4 * hidden)
    b[:hidden] = forget_bias
    return W, b
