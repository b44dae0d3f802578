"""Your step leaves out the bias."""

import numpy as np


def rnn_step(x, h, W, U, b):
    return np.tanh(x @ W + h @ U)
