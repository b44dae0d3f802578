"""Your factor of the odd part turns twice as fast as it should: exp(-2 pi i k / n), with the n of the
whole and not of the half."""

import numpy as np


def _fft(x):
    n = len(x)
    if n == 1:
        return x
    even, odd = _fft(x[::2]), _fft(x[1::2])
    turned = np.exp(-2j * np.pi * np.arange(n // 2) / (n // 2)) * odd
    return np.concatenate([even + turned, even - turned])
