"""Your error divides the largest difference by the largest |a| + |b|, be it of another entry. A small entry
that is entirely wrong drowns next to a large one that is right: divide entry by entry, then take the largest
ratio."""

import numpy as np


def relative_error(a, b):
    if a.shape != b.shape:
        raise ValueError("shapes differ")
    return float(np.max(np.abs(a - b)) / max(1e-8, np.max(np.abs(a) + np.abs(b))))
