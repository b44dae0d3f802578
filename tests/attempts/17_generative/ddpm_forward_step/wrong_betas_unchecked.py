"""You take any betas. A variance of 0 or below adds no noise, one of 1 or above leaves no signal: raise
ValueError."""

import numpy as np


def _schedule(t, betas, ndim):
    if np.any(t < 1) or np.any(t > len(betas)):
        raise ValueError("steps or betas")
    products = np.concatenate([[1.0], np.cumprod(1 - betas)])
    shape = (len(t),) + (1,) * (ndim - 1)
    return products[t].reshape(shape), products[t - 1].reshape(shape), betas[t - 1].reshape(shape)
