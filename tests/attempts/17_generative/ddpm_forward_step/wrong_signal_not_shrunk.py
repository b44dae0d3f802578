"""Your signal keeps its size while noise is added. Each step shrinks what is there, so that the variance
stays about 1."""

import numpy as np


def add_noise(x0, t, eps, betas):
    kept, _, _ = _schedule(t, betas, x0.ndim)
    return x0 + np.sqrt(1 - kept) * eps
