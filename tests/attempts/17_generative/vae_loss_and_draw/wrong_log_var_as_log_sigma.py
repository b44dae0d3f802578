"""Your divergence takes log_var for the logarithm of the standard deviation. It is that of the variance, so
sigma^2 is exp(log_var), and its logarithm log_var itself."""

import numpy as np

_right = vae_loss


def vae_loss(x, logits, mu, log_var, beta=1.0):
    _, reconstruction, _ = _right(x, logits, mu, log_var, beta)
    kl = float(np.mean(np.sum(0.5 * (mu**2 + np.exp(2 * log_var) - 1 - 2 * log_var), axis=1)))
    return reconstruction + beta * kl, reconstruction, kl
