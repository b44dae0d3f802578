"""Your gradients come from the reconstruction alone. The divergence depends on mu and log_var directly:
add its gradient."""

_right = encoder_gradients


def encoder_gradients(grad_z, eps, mu, log_var, beta=1.0):
    return _right(grad_z, eps, mu, log_var, 0.0)
