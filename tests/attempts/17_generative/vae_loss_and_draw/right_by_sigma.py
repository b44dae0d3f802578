"""Through sigma: its own gradient first, then the chain to log_var; logaddexp, and expm1 for the
divergence."""

import numpy as np


def draw_codes(mu, log_var, rng):
    eps = rng.normal(0.0, 1.0, size=mu.shape)
    sigma = np.sqrt(np.exp(log_var))
    return eps * sigma + mu, eps


def vae_loss(x, logits, mu, log_var, beta=1.0):
    pixels = x * np.logaddexp(0.0, -logits) + (1 - x) * np.logaddexp(0.0, logits)
    reconstruction = pixels.sum() / x.shape[0]
    kl = 0.5 * (np.square(mu) + np.expm1(log_var) - log_var).sum(axis=-1).mean()
    return reconstruction + beta * kl, reconstruction, kl


def encoder_gradients(grad_z, eps, mu, log_var, beta=1.0):
    sigma = np.exp(log_var / 2)
    weight = beta / mu.shape[0]
    grad_sigma = grad_z * eps + weight * (sigma - 1 / sigma)
    return grad_z + weight * mu, grad_sigma * sigma / 2
