"""Your mean undoes the shrinking of one step, as if no noise had been added. It joins what x_t and x_0
say."""

import numpy as np


def posterior(x0, xt, t, betas):
    kept, before, beta = _schedule(t, betas, x0.ndim)
    mean = xt / np.sqrt(1 - beta)
    return mean, (beta * (1 - before) / (1 - kept)).reshape(len(t))
