"""None: the entry of the constant in the middle, as plots show it, which is no known mistake here."""

import numpy as np

_right = dft


def dft(x):
    return np.roll(_right(x), len(x) // 2)
