"""You stack a list of outputs, which fails, or loses the shape, when the sequence has no steps. Give the
result its shape (T, B, H) beforehand."""

import numpy as np


def lstm_forward(xs, h0, c0, W, b):
    hs, h, c = [], h0, c0
    for x in xs:
        h, c = lstm_step(x, h, c, W, b)
        hs.append(h)
    return np.array(hs), h, c
