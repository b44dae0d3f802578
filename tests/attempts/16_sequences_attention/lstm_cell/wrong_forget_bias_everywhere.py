"""You give the bias to all four blocks. Only the forget gate begins open; the others begin at 0."""

import numpy as np


def init_lstm(d, hidden, rng, forget_bias=1.0):
    W = rng.normal(0.0, 1.0 / np.sqrt(d + hidden), size=(d + hidden, 4 * hidden))
    return W, np.full(4 * hidden, forget_bias)
