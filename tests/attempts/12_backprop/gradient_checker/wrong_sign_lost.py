"""Your error compares the sizes |a| and |b|, so a gradient with the wrong sign passes. Take the size of the
difference a - b."""

import numpy as np


def relative_error(a, b):
    if a.shape != b.shape:
        raise ValueError("shapes differ")
    a, b = np.abs(a), np.abs(b)
    return float(np.max(np.abs(a - b) / np.maximum(1e-8, a + b)))
