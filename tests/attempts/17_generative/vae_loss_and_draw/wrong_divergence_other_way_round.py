"""You compute the divergence of the standard normal from the codes. KL is not symmetric: here the average is
taken over the codes."""

import numpy as np

_right = vae_loss


def vae_loss(x, logits, mu, log_var, beta=1.0):
    _, reconstruction, _ = _right(x, logits, mu, log_var, beta)
    kl = float(np.mean(np.sum(0.5 * ((1 + mu**2) * np.exp(-log_var) - 1 + log_var), axis=1)))
    return reconstruction + beta * kl, reconstruction, kl
