"""Your factors get just one more axis, for samples that are rows. Samples may have any number of further
axes, or none: add as many of length 1."""

import numpy as np


def _schedule(t, betas, ndim):
    if np.any(betas <= 0) or np.any(betas >= 1) or np.any(t < 1) or np.any(t > len(betas)):
        raise ValueError("steps or betas")
    products = np.concatenate([[1.0], np.cumprod(1 - betas)])
    shape = (len(t), 1)
    return products[t].reshape(shape), products[t - 1].reshape(shape), betas[t - 1].reshape(shape)
