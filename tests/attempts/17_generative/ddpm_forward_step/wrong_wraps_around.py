"""At step 1 your product of the step before is the last of all: an index of -1 counts from the end. There is
no step before, and a_0 is 1."""

import numpy as np


def _schedule(t, betas, ndim):
    if np.any(betas <= 0) or np.any(betas >= 1) or np.any(t < 1) or np.any(t > len(betas)):
        raise ValueError("steps or betas")
    products = np.cumprod(1 - betas)
    shape = (len(t),) + (1,) * (ndim - 1)
    return products[t - 1].reshape(shape), products[t - 2].reshape(shape), betas[t - 1].reshape(shape)
