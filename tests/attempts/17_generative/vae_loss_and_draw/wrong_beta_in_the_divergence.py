"""You return the divergence multiplied by beta. The terms are returned as they are; only in the loss does
the second one have a weight."""

_right = vae_loss


def vae_loss(x, logits, mu, log_var, beta=1.0):
    loss, reconstruction, kl = _right(x, logits, mu, log_var, beta)
    return loss, reconstruction, beta * kl
