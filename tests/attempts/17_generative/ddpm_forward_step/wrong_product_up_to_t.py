"""Your mean uses a_t where a_(t-1) belongs: what is known of x_(t-1) from the clean sample is the walk up to
the step before."""

import numpy as np


def posterior(x0, xt, t, betas):
    kept, before, beta = _schedule(t, betas, x0.ndim)
    mean = (np.sqrt(kept) * beta * x0 + np.sqrt(1 - beta) * (1 - kept) * xt) / (1 - kept)
    return mean, (beta * (1 - before) / (1 - kept)).reshape(len(t))
