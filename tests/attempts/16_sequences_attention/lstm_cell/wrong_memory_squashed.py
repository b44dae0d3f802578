"""You put the memory itself through tanh. Only what is shown is squashed; the memory is kept as a plain sum,
which is what lets it, and its gradient, last over many steps."""

import numpy as np


def lstm_step(x, h, c, W, b):
    i, f, g, o = np.split(np.concatenate([x, h], axis=1) @ W + b, 4, axis=1)
    c_new = np.tanh(_sigmoid(f) * c + _sigmoid(i) * np.tanh(g))
    return _sigmoid(o) * c_new, c_new
