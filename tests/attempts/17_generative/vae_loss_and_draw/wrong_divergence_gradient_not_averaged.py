"""Your gradient of the divergence lacks the 1 / N of the mean over the batch, which grad_z contains already.
The two terms are then out of balance by the size of the batch."""

_right = encoder_gradients


def encoder_gradients(grad_z, eps, mu, log_var, beta=1.0):
    return _right(grad_z, eps, mu, log_var, beta * len(mu))
