"""You have the samples of even and of odd index the wrong way round. It is the odd ones whose transform is
turned by exp(-2 pi i k / n), since they come one sample later."""

import numpy as np


def _fft(x):
    n = len(x)
    if n == 1:
        return x
    even, odd = _fft(x[1::2]), _fft(x[::2])
    turned = np.exp(-2j * np.pi * np.arange(n // 2) / n) * odd
    return np.concatenate([even + turned, even - turned])
