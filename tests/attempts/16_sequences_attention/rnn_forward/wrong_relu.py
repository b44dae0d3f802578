"""Your step uses ReLU. This layer is squashed by tanh, and its states may be negative."""

import numpy as np


def rnn_step(x, h, W, U, b):
    return np.maximum(x @ W + h @ U + b, 0.0)
