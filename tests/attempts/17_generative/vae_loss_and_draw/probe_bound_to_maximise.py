"""Like wrong_divergence_negative: the formula of the original paper, subtracted."""

import numpy as np


def vae_loss(x, logits, mu, log_var, beta=1.0):
    reconstruction = float((np.logaddexp(0, logits) - x * logits).sum(axis=1).mean())
    kl = float((0.5 * (1 + log_var - mu**2 - np.exp(log_var))).sum(axis=1).mean())
    return reconstruction + beta * kl, reconstruction, kl
