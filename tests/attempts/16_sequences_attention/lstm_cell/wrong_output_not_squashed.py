"""Your output is o * c. The memory may grow beyond any bound; it goes through tanh before it is shown."""

import numpy as np


def lstm_step(x, h, c, W, b):
    i, f, g, o = np.split(np.concatenate([x, h], axis=1) @ W + b, 4, axis=1)
    c_new = _sigmoid(f) * c + _sigmoid(i) * np.tanh(g)
    return _sigmoid(o) * c_new, c_new
