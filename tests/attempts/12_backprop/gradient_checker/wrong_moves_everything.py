"""Your gradients move all entries together, which gives one slope in the direction of (1, ..., 1). A partial
derivative moves one entry and leaves all others alone."""

import numpy as np


def numeric_grad(f, x, h=1e-5):
    x = np.array(x, dtype=float)
    return np.full(x.shape, (f(x + h) - f(x - h)) / (2 * h))
