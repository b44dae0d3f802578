"""You put the previous output before the input. The rows of W belong to x first, then to h."""

import numpy as np


def lstm_step(x, h, c, W, b):
    i, f, g, o = np.split(np.concatenate([h, x], axis=1) @ W + b, 4, axis=1)
    c_new = _sigmoid(f) * c + _sigmoid(i) * np.tanh(g)
    return _sigmoid(o) * np.tanh(c_new), c_new
