"""You check that the length is even, once. Half of an even number may be odd: ask for a power of two."""

import numpy as np


def _fft(x):
    n = len(x)
    if n == 1:
        return x
    even, odd = _fft(x[::2]), _fft(x[1::2])
    m = len(odd)
    turned = np.exp(-2j * np.pi * np.arange(m) / n) * odd
    return np.concatenate([even[:m] + turned, even[:m] - turned])


def fft(x):
    if len(x) < 1 or (len(x) > 1 and len(x) % 2):
        raise ValueError("odd length")
    return _fft(np.asarray(x, dtype=complex))
