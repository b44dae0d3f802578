"""Your gradients do not depend on beta. It multiplies the divergence in the loss, and so its share of both
gradients."""

_right = encoder_gradients


def encoder_gradients(grad_z, eps, mu, log_var, beta=1.0):
    return _right(grad_z, eps, mu, log_var)
