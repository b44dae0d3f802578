"""You multiply the noise by exp(log_var), which is the variance. The noise is scaled by the standard
deviation, its root: exp(log_var / 2)."""

import numpy as np


def draw_codes(mu, log_var, rng):
    eps = rng.standard_normal(mu.shape)
    return mu + np.exp(log_var) * eps, eps
