"""Your step does not use the old state. Without it the layer has no memory, and is feed-forward."""

import numpy as np


def rnn_step(x, h, W, U, b):
    return np.tanh(x @ W + b)
