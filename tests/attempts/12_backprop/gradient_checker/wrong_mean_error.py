"""Your error is the mean over the entries. The error of a single wrong entry is then divided by the number of
all entries: take the largest."""

import numpy as np


def relative_error(a, b):
    if a.shape != b.shape:
        raise ValueError("shapes differ")
    return float(np.mean(np.abs(a - b) / np.maximum(1e-8, np.abs(a) + np.abs(b))))
