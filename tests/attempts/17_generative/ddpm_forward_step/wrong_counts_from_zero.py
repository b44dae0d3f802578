"""Your steps are counted from 0: step 1 gets the noise of beta_1 and beta_2. The array of the betas starts at
index 0, the steps at 1."""

import numpy as np


def _schedule(t, betas, ndim):
    if np.any(betas <= 0) or np.any(betas >= 1) or np.any(t < 1) or np.any(t > len(betas)):
        raise ValueError("steps or betas")
    products = np.append(np.cumprod(1 - betas), np.nan)
    shape = (len(t),) + (1,) * (ndim - 1)
    return (
        products[t].reshape(shape),
        products[t - 1].reshape(shape),
        betas[np.minimum(t, len(betas) - 1)].reshape(shape),
    )
