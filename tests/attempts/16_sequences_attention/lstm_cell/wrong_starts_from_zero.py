"""Your sequence begins with an output and a memory of 0, whatever state is passed in. A long sequence that is
worked through in parts then forgets everything at each border."""

import numpy as np


def lstm_forward(xs, h0, c0, W, b):
    h, c = np.zeros_like(h0), np.zeros_like(c0)
    hs = np.empty((len(xs), *h0.shape))
    for t in range(len(xs)):
        h, c = lstm_step(xs[t], h, c, W, b)
        hs[t] = h
    return hs, h, c
