"""Your step squashes the input alone and adds the old state afterwards. The tanh is taken of the whole sum,
or else the state can grow without bound."""

import numpy as np


def rnn_step(x, h, W, U, b):
    return np.tanh(x @ W + b) + h @ U
