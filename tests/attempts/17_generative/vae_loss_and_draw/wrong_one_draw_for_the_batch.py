"""You draw one vector of noise and use it for every sample of the batch. The samples then err all in the
same direction; every entry gets a number of its own."""

import numpy as np


def draw_codes(mu, log_var, rng):
    eps = np.tile(rng.standard_normal(mu.shape[1]), (len(mu), 1))
    return mu + np.exp(0.5 * log_var) * eps, eps
