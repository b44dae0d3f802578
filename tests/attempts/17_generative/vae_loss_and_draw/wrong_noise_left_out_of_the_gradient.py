"""Your gradient for log_var lacks eps. The code moves with sigma by as much as was drawn, up or down."""

import numpy as np

_right = encoder_gradients


def encoder_gradients(grad_z, eps, mu, log_var, beta=1.0):
    return _right(grad_z, np.ones_like(eps), mu, log_var, beta)
