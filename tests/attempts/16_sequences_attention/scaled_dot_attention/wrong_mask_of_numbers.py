"""Your causal mask holds the numbers 1.0 and 0.0. Such numbers can be neither joined by & nor used as an
index: make it boolean."""

import numpy as np


def causal_mask(t):
    return np.tril(np.ones((t, t)))
