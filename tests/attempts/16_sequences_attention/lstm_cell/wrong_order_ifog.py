"""You read the blocks in the order i, f, o, g, as some course code does. Here the candidate comes
third and the output gate last; libraries differ, so look it up each time."""

import numpy as np


def lstm_step(x, h, c, W, b):
    i, f, o, g = np.split(np.concatenate([x, h], axis=1) @ W + b, 4, axis=1)
    c_new = _sigmoid(f) * c + _sigmoid(i) * np.tanh(g)
    return _sigmoid(o) * np.tanh(c_new), c_new
