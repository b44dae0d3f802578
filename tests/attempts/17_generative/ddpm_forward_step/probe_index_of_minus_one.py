"""Like wrong_wraps_around: the posterior alone, from a list of products without a_0."""

import numpy as np


def posterior(x0, xt, t, betas):
    if not (np.all(betas > 0) and np.all(betas < 1) and np.all(t >= 1) and np.all(t <= len(betas))):
        raise ValueError("steps or betas")
    bars = [float(np.prod(1 - betas[: i + 1])) for i in range(len(betas))]
    mean, variance = np.zeros(x0.shape), np.zeros(len(t))
    for i, step in enumerate(t):
        kept, before, beta = bars[step - 1], bars[step - 2], betas[step - 1]
        mean[i] = (before**0.5 * beta * x0[i] + (1 - beta) ** 0.5 * (1 - before) * xt[i]) / (1 - kept)
        variance[i] = beta * (1 - before) / (1 - kept)
    return mean, variance
