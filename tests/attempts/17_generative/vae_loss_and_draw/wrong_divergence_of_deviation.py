"""You put exp(log_var / 2) in the place of the variance. That is the standard deviation; the divergence
contains its square, exp(log_var)."""

import numpy as np

_right = vae_loss


def vae_loss(x, logits, mu, log_var, beta=1.0):
    _, reconstruction, _ = _right(x, logits, mu, log_var, beta)
    kl = float(np.mean(np.sum(0.5 * (mu**2 + np.exp(log_var / 2) - 1 - log_var), axis=1)))
    return reconstruction + beta * kl, reconstruction, kl
