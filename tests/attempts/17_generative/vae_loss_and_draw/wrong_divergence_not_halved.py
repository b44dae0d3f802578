"""Your divergence lacks the factor one half, which comes from the exponent of the normal density. Without it
the pull towards the prior is twice as strong."""

_right = vae_loss


def vae_loss(x, logits, mu, log_var, beta=1.0):
    _, reconstruction, kl = _right(x, logits, mu, log_var, beta)
    return reconstruction + 2 * beta * kl, reconstruction, 2 * kl
