"""You weight the noisy sample by the root of a_t, the product of all steps. Between x_(t-1) and x_t lies one
step: its weight has the root of 1 - beta_t."""

import numpy as np


def posterior(x0, xt, t, betas):
    kept, before, beta = _schedule(t, betas, x0.ndim)
    mean = (np.sqrt(before) * beta * x0 + np.sqrt(kept) * (1 - before) * xt) / (1 - kept)
    return mean, (beta * (1 - before) / (1 - kept)).reshape(len(t))
