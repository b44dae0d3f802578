"""Your recursion splits the signal in the middle. The formula that puts the parts together is for samples
of even and of odd index."""

import numpy as np


def _fft(x):
    n = len(x)
    if n == 1:
        return x
    even, odd = _fft(x[: n // 2]), _fft(x[n // 2 :])
    turned = np.exp(-2j * np.pi * np.arange(n // 2) / n) * odd
    return np.concatenate([even + turned, even - turned])
