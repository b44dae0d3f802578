"""Your causal mask holds ones and zeros. Numbers cannot be joined by &, and used as an index they pick rows
instead of hiding anything: make it boolean."""

import numpy as np


def causal_mask(t):
    return np.tril(np.ones((t, t)))
