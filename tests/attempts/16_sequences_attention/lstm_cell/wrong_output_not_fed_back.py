"""Every step of yours sees the first output h0 instead of the output of the step before. The memory is
carried on, but the gates no longer react to what the cell has shown."""

import numpy as np


def lstm_forward(xs, h0, c0, W, b):
    hs = np.empty((len(xs), *h0.shape))
    h, c = h0, c0
    for t in range(len(xs)):
        h, c = lstm_step(xs[t], h0, c, W, b)
        hs[t] = h
    return hs, h, c
