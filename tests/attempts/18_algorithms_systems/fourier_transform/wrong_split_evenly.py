"""You divide by the root of n, both ways. That is a convention too, which keeps the sum of the squares; here
the forward transform is the plain sum and the inverse divides by n."""

import numpy as np


def dft(x):
    return _waves(len(x), -1) @ x / np.sqrt(len(x))


def inverse_dft(spectrum):
    return _waves(len(spectrum), 1) @ spectrum / np.sqrt(len(spectrum))
