"""Your signal is multiplied by a_t. Each step multiplies by a root, so that all of them multiply by the root
of a_t."""

import numpy as np


def add_noise(x0, t, eps, betas):
    kept, _, _ = _schedule(t, betas, x0.ndim)
    return kept * x0 + np.sqrt(1 - kept) * eps
