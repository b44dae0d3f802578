"""The inverse from the forward transform by conjugates; the fast transform by halving the frequencies."""

import numpy as np


def dft(x):
    if x.size == 0:
        raise ValueError("nothing to transform")
    t = np.arange(x.size)
    angles = 2 * np.pi / x.size * t[:, None] * t
    return (np.cos(angles) - 1j * np.sin(angles)) @ x


def inverse_dft(spectrum):
    return np.conj(dft(np.conj(spectrum))) / spectrum.size


def _split(x):
    n = x.size
    if n == 1:
        return x
    first, second = x[: n // 2], x[n // 2 :]
    out = np.empty(n, dtype=complex)
    out[0::2] = _split(first + second)
    out[1::2] = _split((first - second) * np.exp(-2j * np.pi * np.arange(n // 2) / n))
    return out


def fft(x):
    if x.size not in [2**p for p in range(40)]:
        raise ValueError("length")
    return _split(x + 0j)
