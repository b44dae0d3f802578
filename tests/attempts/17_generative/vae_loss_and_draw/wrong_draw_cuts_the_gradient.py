"""Your gradient for log_var stops at the draw and leaves only that of the divergence. It is the point of
writing z = mu + sigma eps that z depends on log_var too."""

_right = encoder_gradients


def encoder_gradients(grad_z, eps, mu, log_var, beta=1.0):
    grad_mu, _ = _right(grad_z, eps, mu, log_var, beta)
    return grad_mu, _right(grad_z * 0, eps, mu, log_var, beta)[1]
