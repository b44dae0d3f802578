"""Your two generator losses are the same. They agree about the direction and the best point, but their
gradients are -p and -(1 - p): at a logit of -10 they differ by more than a factor of 20,000."""

_right = generator_loss


def generator_loss(fake_logits, kind):
    _right(fake_logits, kind)
    return _right(fake_logits, "non_saturating")
