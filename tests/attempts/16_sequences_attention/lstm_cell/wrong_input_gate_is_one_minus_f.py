"""You write with 1 - f, as a GRU does. An LSTM has an input gate of its own: it can keep everything and still
write, or forget and write nothing."""

import numpy as np


def lstm_step(x, h, c, W, b):
    _, f, g, o = np.split(np.concatenate([x, h], axis=1) @ W + b, 4, axis=1)
    keep = _sigmoid(f)
    c_new = keep * c + (1 - keep) * np.tanh(g)
    return _sigmoid(o) * np.tanh(c_new), c_new
