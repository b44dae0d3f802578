"""Your derivative of exp(log_var / 2) lacks the one half of the exponent."""

import numpy as np

_right = encoder_gradients


def encoder_gradients(grad_z, eps, mu, log_var, beta=1.0):
    grad_mu, by_divergence = _right(grad_z * 0, eps, mu, log_var, beta)
    return grad_z + grad_mu, grad_z * eps * np.exp(log_var / 2) + by_divergence
