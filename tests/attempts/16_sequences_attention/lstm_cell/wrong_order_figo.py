"""You read the forget gate from the first block and the input gate from the second, in the order in which the
cell is usually explained. In the weights the input gate comes first."""

import numpy as np


def lstm_step(x, h, c, W, b):
    f, i, g, o = np.split(np.concatenate([x, h], axis=1) @ W + b, 4, axis=1)
    c_new = _sigmoid(f) * c + _sigmoid(i) * np.tanh(g)
    return _sigmoid(o) * np.tanh(c_new), c_new
