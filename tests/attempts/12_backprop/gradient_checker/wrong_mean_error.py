"""Your error is the mean over the entries. A single wrong entry is then divided by the number of right ones:
take the largest."""

import numpy as np


def relative_error(a, b):
    if a.shape != b.shape:
        raise ValueError("shapes differ")
    return float(np.mean(np.abs(a - b) / np.maximum(1e-8, np.abs(a) + np.abs(b))))
