"""Plain loops with the math module; noise drawn one number at a time."""

import math

import numpy as np


def draw_codes(mu, log_var, rng):
    z, eps = np.empty(mu.shape), np.empty(mu.shape)
    for i in np.ndindex(*mu.shape):
        eps[i] = rng.normal()
        z[i] = mu[i] + math.sqrt(math.exp(log_var[i])) * eps[i]
    return z, eps


def vae_loss(x, logits, mu, log_var, beta=1.0):
    reconstruction = kl = 0.0
    for i in np.ndindex(*x.shape):
        a = logits[i]
        reconstruction += max(a, 0) - a * x[i] + math.log1p(math.exp(-abs(a)))
    for i in np.ndindex(*mu.shape):
        kl -= 0.5 * (1 + log_var[i] - mu[i] ** 2 - math.exp(log_var[i]))
    reconstruction, kl = reconstruction / len(x), kl / len(x)
    return reconstruction + beta * kl, reconstruction, kl


def encoder_gradients(grad_z, eps, mu, log_var, beta=1.0):
    grad_mu, grad_log_var = np.empty(mu.shape), np.empty(mu.shape)
    for i in np.ndindex(*mu.shape):
        variance = math.exp(log_var[i])
        grad_mu[i] = grad_z[i] + beta * mu[i] / len(mu)
        grad_log_var[i] = grad_z[i] * eps[i] * math.sqrt(variance) / 2 + beta * (variance - 1) / 2 / len(mu)
    return grad_mu, grad_log_var
