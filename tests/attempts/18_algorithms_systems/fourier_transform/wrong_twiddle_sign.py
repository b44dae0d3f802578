"""Your fast transform turns the odd part the other way round, and so computes the transform with a plus in
the exponent. It is a minus."""

import numpy as np


def _fft(x):
    n = len(x)
    if n == 1:
        return x
    even, odd = _fft(x[::2]), _fft(x[1::2])
    turned = np.exp(2j * np.pi * np.arange(n // 2) / n) * odd
    return np.concatenate([even + turned, even - turned])
