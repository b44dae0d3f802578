"""You add a small number inside the logarithm to keep it finite. A pixel can then cost no more than 18.4,
though a decoder that is sure and wrong pays as much as its logit: work from the logits."""

import numpy as np

_right = vae_loss


def vae_loss(x, logits, mu, log_var, beta=1.0):
    _, _, kl = _right(x, logits, mu, log_var, beta)
    with np.errstate(over="ignore"):
        p = 1 / (1 + np.exp(-logits))
    pixels = -x * np.log(p + 1e-8) - (1 - x) * np.log(1 - p + 1e-8)
    reconstruction = float(np.mean(np.sum(pixels, axis=1)))
    return reconstruction + beta * kl, reconstruction, kl
