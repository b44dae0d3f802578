"""Your discriminator takes real samples for fake and fakes for real. Its logit is that of being real: it pays
-log p for real samples."""

_right = discriminator_loss


def discriminator_loss(real_logits, fake_logits):
    loss, grad_fake, grad_real = _right(fake_logits, real_logits)
    return loss, grad_real, grad_fake
