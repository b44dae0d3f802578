"""Sums by the definition with cmath; the fast transform in place, by bit reversal and growing blocks."""

import cmath

import numpy as np


def _sum(x, sign):
    n = len(x)
    if not n:
        raise ValueError("empty")
    roots = [cmath.exp(sign * 2j * cmath.pi * m / n) for m in range(n)]
    return np.array([sum(complex(v) * roots[k * t % n] for t, v in enumerate(x)) for k in range(n)])


def dft(x):
    return _sum(x, -1)


def inverse_dft(spectrum):
    return _sum(spectrum, 1) / len(spectrum)


def fft(x):
    n = len(x)
    bits = n.bit_length() - 1
    if n == 0 or n != 1 << bits:
        raise ValueError("not a power of two")
    order = np.zeros(n, dtype=int)
    for b in range(bits):
        order |= ((np.arange(n) >> b) & 1) << (bits - 1 - b)
    out = x[order].astype(complex)
    half = 1
    while half < n:
        blocks = out.reshape(-1, 2, half)
        odd = blocks[:, 1] * np.exp(-1j * np.pi * np.arange(half) / half)
        out = np.concatenate([blocks[:, 0] + odd, blocks[:, 0] - odd], axis=1).ravel()
        half *= 2
    return out
