"""Your error divides by the larger of |a| and |b|. The task divides by their sum, so that opposite signs
give 1 and not up to 2."""

import numpy as np


def relative_error(a, b):
    if a.shape != b.shape:
        raise ValueError(f"the gradients have shapes {a.shape} and {b.shape}")
    return float(np.max(np.abs(a - b) / np.maximum(1e-8, np.maximum(np.abs(a), np.abs(b)))))
