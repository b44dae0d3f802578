"""You collect the memories of all steps instead of the outputs. What the next layer sees is h; c stays
inside, and only the last one is returned."""

import numpy as np


def lstm_forward(xs, h0, c0, W, b):
    cs = np.empty((len(xs), *h0.shape))
    h, c = h0, c0
    for t in range(len(xs)):
        h, c = lstm_step(xs[t], h, c, W, b)
        cs[t] = c
    return cs, h, c
