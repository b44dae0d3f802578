"""You average over pixels. With D pixels the first term is then D times too small, the second one wins,
and the codes carry nothing: sum over pixels."""

_right = vae_loss


def vae_loss(x, logits, mu, log_var, beta=1.0):
    _, reconstruction, kl = _right(x, logits, mu, log_var, beta)
    reconstruction /= x.shape[1]
    return reconstruction + beta * kl, reconstruction, kl
