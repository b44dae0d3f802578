"""You take the logarithm of a sigmoid that is rounded to 0 or 1 for a sure decoder. Work from the logits:
log(1 + exp(a)) - x a, in a form that cannot overflow."""

import numpy as np

_right = vae_loss


def vae_loss(x, logits, mu, log_var, beta=1.0):
    _, _, kl = _right(x, logits, mu, log_var, beta)
    with np.errstate(all="ignore"):
        p = 1 / (1 + np.exp(-logits))
        pixels = -x * np.log(p) - (1 - x) * np.log(1 - p)
    reconstruction = float(np.mean(np.sum(pixels, axis=1)))
    return reconstruction + beta * kl, reconstruction, kl
