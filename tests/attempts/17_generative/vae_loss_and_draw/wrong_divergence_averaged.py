"""You average the divergence over the code dimensions. Of independent dimensions the divergences add: sum
over them, and average over the batch only."""

_right = vae_loss


def vae_loss(x, logits, mu, log_var, beta=1.0):
    _, reconstruction, kl = _right(x, logits, mu, log_var, beta)
    kl /= mu.shape[1]
    return reconstruction + beta * kl, reconstruction, kl
