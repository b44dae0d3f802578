"""Your mean gives each of the two samples the weight of the other. After many small steps x_t is nearly all
noise, but close to x_(t-1), and counts for most."""

import numpy as np


def posterior(x0, xt, t, betas):
    kept, before, beta = _schedule(t, betas, x0.ndim)
    mean = (np.sqrt(before) * beta * xt + np.sqrt(1 - beta) * (1 - before) * x0) / (1 - kept)
    return mean, (beta * (1 - before) / (1 - kept)).reshape(len(t))
