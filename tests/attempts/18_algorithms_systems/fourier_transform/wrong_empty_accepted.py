"""An empty signal comes back from your transforms as an empty array. There is nothing to transform: raise
ValueError."""

import numpy as np


def _waves(n, sign):
    k = np.arange(n)
    return np.exp(sign * 2j * np.pi * (np.outer(k, k) % max(n, 1)) / max(n, 1))


def inverse_dft(spectrum):
    return _waves(len(spectrum), 1) @ spectrum / max(len(spectrum), 1)
