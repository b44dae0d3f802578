"""You return the value of the game, which the discriminator maximises, and its gradient. Here losses are
minimised: turn the sign."""

_right = discriminator_loss


def discriminator_loss(real_logits, fake_logits):
    return tuple(-part for part in _right(real_logits, fake_logits))
