"""Your factors are spread along the last axis of the samples. There is one for each sample, so they belong to
the first axis: give them axes of length 1 behind it."""

import numpy as np


def _schedule(t, betas, ndim):
    if np.any(betas <= 0) or np.any(betas >= 1) or np.any(t < 1) or np.any(t > len(betas)):
        raise ValueError("steps or betas")
    products = np.concatenate([[1.0], np.cumprod(1 - betas)])
    shape = (len(t),)
    return products[t].reshape(shape), products[t - 1].reshape(shape), betas[t - 1].reshape(shape)
