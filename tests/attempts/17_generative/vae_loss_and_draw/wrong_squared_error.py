"""Your reconstruction is a squared error. That belongs to a decoder with normal pixels; here they are
probabilities, and the cross-entropy is asked for."""

import numpy as np

_right = vae_loss


def vae_loss(x, logits, mu, log_var, beta=1.0):
    _, _, kl = _right(x, logits, mu, log_var, beta)
    p = 0.5 * (1 + np.tanh(logits / 2))
    reconstruction = float(np.mean(np.sum((x - p) ** 2, axis=1)))
    return reconstruction + beta * kl, reconstruction, kl
