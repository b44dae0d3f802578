"""Your error compares the norms of the whole arrays. One small entry that is entirely wrong drowns among
large ones that agree: take the ratio for each entry, then the largest."""

import numpy as np


def relative_error(a, b):
    if a.shape != b.shape:
        raise ValueError("shapes differ")
    return float(np.linalg.norm(a - b) / max(1e-8, np.linalg.norm(a) + np.linalg.norm(b)))
