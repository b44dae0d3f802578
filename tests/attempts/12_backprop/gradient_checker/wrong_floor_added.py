"""Your error adds the floor to |a| + |b|. The task takes the larger of the two, so that the floor changes
nothing where the gradients are not tiny."""

import numpy as np


def relative_error(a, b):
    if a.shape != b.shape:
        raise ValueError(f"the gradients have shapes {a.shape} and {b.shape}")
    return float(np.max(np.abs(a - b) / (np.abs(a) + np.abs(b) + 1e-8)))
