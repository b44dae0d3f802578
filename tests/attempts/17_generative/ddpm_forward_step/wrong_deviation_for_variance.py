"""Your variance one step earlier is its root, a standard deviation."""

import numpy as np


def posterior(x0, xt, t, betas):
    kept, before, beta = _schedule(t, betas, x0.ndim)
    mean = (np.sqrt(before) * beta * x0 + np.sqrt(1 - beta) * (1 - before) * xt) / (1 - kept)
    return mean, np.sqrt(beta * (1 - before) / (1 - kept)).reshape(len(t))
