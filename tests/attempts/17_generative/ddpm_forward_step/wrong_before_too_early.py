"""Your a of the step before is that of two steps before. Where the products begin with a_0 = 1, a_t stands at
index t and a_(t-1) at index t - 1."""

import numpy as np


def posterior(x0, xt, t, betas):
    kept, before, beta = _schedule(t, betas, x0.ndim)
    products = np.append(1.0, np.cumprod(1 - betas))
    before = products[np.maximum(t - 2, 0)].reshape(before.shape)
    mean = (np.sqrt(before) * beta * x0 + np.sqrt(1 - beta) * (1 - before) * xt) / (1 - kept)
    return mean, (beta * (1 - before) / (1 - kept)).reshape(len(t))
