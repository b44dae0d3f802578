"""Your fast transform takes an empty signal. 0 is no power of two, though n & (n - 1) is 0 for it as well:
ask for n of 1 or more too."""

import numpy as np


def fft(x):
    n = len(x)
    if n & (n - 1):
        raise ValueError("not a power of two")
    return _fft(np.asarray(x, dtype=complex)) if n else np.zeros(0, dtype=complex)
