"""You add and subtract the two halves as they are. The odd samples come one step later, so their part has
to be turned by exp(-2 pi i k / n) first."""

import numpy as np


def _fft(x):
    n = len(x)
    if n == 1:
        return x
    even, odd = _fft(x[::2]), _fft(x[1::2])
    return np.concatenate([even + odd, even - odd])
