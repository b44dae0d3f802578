"""Your second half adds the turned part like the first. Half a turn further on its factor has changed its
sign: subtract it there."""

import numpy as np


def _fft(x):
    n = len(x)
    if n == 1:
        return x
    even, odd = _fft(x[::2]), _fft(x[1::2])
    turned = np.exp(-2j * np.pi * np.arange(n // 2) / n) * odd
    return np.concatenate([even + turned, even + turned])
