"""Like wrong_softplus_overflows: the stable-looking form with a plain logarithm."""

import numpy as np


def vae_loss(x, logits, mu, log_var, beta=1.0):
    with np.errstate(over="ignore"):
        pixels = np.log(1 + np.exp(logits)) - logits * x
    reconstruction = float(pixels.sum() / len(x))
    kl = float(0.5 * (mu * mu + np.exp(log_var) - log_var - 1).sum() / len(mu))
    return reconstruction + kl * beta, reconstruction, kl
