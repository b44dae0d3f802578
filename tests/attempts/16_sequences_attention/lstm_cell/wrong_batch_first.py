"""You take the first axis of the inputs for the batch, and run over the second. Time is the first axis here:
xs[t] is step t of all sequences."""

import numpy as np


def lstm_forward(xs, h0, c0, W, b):
    h, c = h0, c0
    hs = []
    for t in range(xs.shape[1]):
        h, c = lstm_step(xs[:, t], h, c, W, b)
        hs.append(h)
    return np.stack(hs, axis=1), h, c
