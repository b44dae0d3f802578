"""You average the two halves of the discriminator's loss, as some training code does. Here they are added:
whoever has no idea pays 2 ln 2."""

_right = discriminator_loss


def discriminator_loss(real_logits, fake_logits):
    return tuple(part / 2 for part in _right(real_logits, fake_logits))
