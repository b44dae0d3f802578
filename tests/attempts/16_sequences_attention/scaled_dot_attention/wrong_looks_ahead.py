"""Your causal mask lets each position look at itself and at what comes later. It is the past that is known:
the triangle below the diagonal, not the one above."""

import numpy as np


def causal_mask(t):
    return np.triu(np.ones((t, t), dtype=bool))
