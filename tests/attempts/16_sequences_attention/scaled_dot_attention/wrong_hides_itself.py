"""Your causal mask hides each position from itself. Then the first one can look at nothing; a position may
see itself, because what it predicts is the next one."""

import numpy as np


def causal_mask(t):
    return np.tril(np.ones((t, t), dtype=bool), -1)
