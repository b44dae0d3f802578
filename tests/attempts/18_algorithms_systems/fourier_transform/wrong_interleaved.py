"""You put the sums and differences in turn into the result. Entry k is a sum and entry k + n / 2 the
difference: all sums come first."""

import numpy as np


def _fft(x):
    n = len(x)
    if n == 1:
        return x
    even, odd = _fft(x[::2]), _fft(x[1::2])
    turned = np.exp(-2j * np.pi * np.arange(n // 2) / n) * odd
    out = np.empty(n, dtype=complex)
    out[::2], out[1::2] = even + turned, even - turned
    return out
