"""Your divergence has the wrong sign: (1 + log_var - mu^2 - exp(log_var)) / 2 is minus the KL, which is
how the term stands in the bound to be maximised. A divergence is never negative."""

_right = vae_loss


def vae_loss(x, logits, mu, log_var, beta=1.0):
    _, reconstruction, kl = _right(x, logits, mu, log_var, beta)
    return reconstruction - beta * kl, reconstruction, -kl
