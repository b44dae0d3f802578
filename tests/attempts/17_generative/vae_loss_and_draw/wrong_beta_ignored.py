"""Your loss does not depend on beta. It is the weight of the divergence."""

_right = vae_loss


def vae_loss(x, logits, mu, log_var, beta=1.0):
    return _right(x, logits, mu, log_var)
