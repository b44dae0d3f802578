"""You do not check that the steps exist: step 0, or one beyond the last, is answered or fails as an index.
Both should raise ValueError."""

import numpy as np


def _schedule(t, betas, ndim):
    if np.any(betas <= 0) or np.any(betas >= 1):
        raise ValueError("steps or betas")
    products = np.concatenate([[1.0], np.cumprod(1 - betas)])
    shape = (len(t),) + (1,) * (ndim - 1)
    return products[t].reshape(shape), products[t - 1].reshape(shape), betas[t - 1].reshape(shape)
