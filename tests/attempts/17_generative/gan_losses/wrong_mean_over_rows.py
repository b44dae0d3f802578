"""You divide gradients by the number of rows, not of logits. The mean runs over all entries."""

_right_discriminator = discriminator_loss
_right_generator = generator_loss


def discriminator_loss(real_logits, fake_logits):
    loss, grad_real, grad_fake = _right_discriminator(real_logits, fake_logits)
    return (
        loss,
        grad_real * real_logits.size / len(real_logits),
        grad_fake * fake_logits.size / len(fake_logits),
    )


def generator_loss(fake_logits, kind):
    loss, grad = _right_generator(fake_logits, kind)
    return loss, grad * fake_logits.size / len(fake_logits)
