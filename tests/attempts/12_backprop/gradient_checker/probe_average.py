"""Like wrong_mean_error: a loop that divides the sum of the ratios by their number."""

import numpy as np


def relative_error(a, b):
    if a.shape != b.shape:
        raise ValueError(f"{a.shape} and {b.shape}")
    total = 0.0
    for p, q in zip(np.ravel(a).tolist(), np.ravel(b).tolist()):
        total += abs(p - q) / max(1e-8, abs(p) + abs(q))
    return total / a.size
