"""You average real and fake samples in one pool, so that each sample counts alike. Each batch has its own
mean, and the two means are added."""

_right = discriminator_loss


def discriminator_loss(real_logits, fake_logits):
    n, m = real_logits.size, fake_logits.size
    loss = np.mean(_softplus(-real_logits)) * n + np.mean(_softplus(fake_logits)) * m
    _, grad_real, grad_fake = _right(real_logits, fake_logits)
    return float(loss * 2 / (n + m)), grad_real * 2 * n / (n + m), grad_fake * 2 * m / (n + m)
