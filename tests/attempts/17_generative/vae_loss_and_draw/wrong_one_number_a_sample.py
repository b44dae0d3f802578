"""You draw one number for each sample and use it in all its dimensions, so that these move together. Every
entry gets a number of its own."""

import numpy as np


def draw_codes(mu, log_var, rng):
    eps = np.repeat(rng.standard_normal((len(mu), 1)), mu.shape[1], axis=1)
    return mu + np.exp(0.5 * log_var) * eps, eps
