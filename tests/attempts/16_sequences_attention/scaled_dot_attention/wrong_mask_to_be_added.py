"""Your masks hold numbers to be added to the scores, 0 and minus infinity. That is common too, but here a
mask is boolean, so that two of them can be joined by &."""

import numpy as np


def causal_mask(t):
    return np.where(np.tril(np.ones((t, t), dtype=bool)), 0.0, -np.inf)
