"""Your gradient through the draw is the one with respect to sigma. The encoder puts out log_var: times the
derivative of exp(log_var / 2), which is sigma / 2."""

_right = encoder_gradients


def encoder_gradients(grad_z, eps, mu, log_var, beta=1.0):
    grad_mu, _ = _right(grad_z, eps, mu, log_var, beta)
    return grad_mu, grad_z * eps + _right(grad_z * 0, eps, mu, log_var, beta)[1]
