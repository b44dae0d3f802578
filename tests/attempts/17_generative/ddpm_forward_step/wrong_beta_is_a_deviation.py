"""You take beta for a standard deviation, and square it. It is the variance of the noise of a step."""

import numpy as np


def _schedule(t, betas, ndim):
    if np.any(betas <= 0) or np.any(betas >= 1) or np.any(t < 1) or np.any(t > len(betas)):
        raise ValueError("steps or betas")
    products = np.concatenate([[1.0], np.cumprod(1 - betas**2)])
    shape = (len(t),) + (1,) * (ndim - 1)
    return products[t].reshape(shape), products[t - 1].reshape(shape), (betas[t - 1] ** 2).reshape(shape)
