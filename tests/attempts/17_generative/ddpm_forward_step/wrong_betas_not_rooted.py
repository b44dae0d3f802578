"""Your mean multiplies the noisy sample by 1 - beta_t. A step multiplies by the root of it."""

import numpy as np


def posterior(x0, xt, t, betas):
    kept, before, beta = _schedule(t, betas, x0.ndim)
    mean = (np.sqrt(before) * beta * x0 + (1 - beta) * (1 - before) * xt) / (1 - kept)
    return mean, (beta * (1 - before) / (1 - kept)).reshape(len(t))
