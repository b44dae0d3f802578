"""Your non-saturating loss is log p, without the minus. Minimised, it makes the fakes less and less
credible."""

_right = generator_loss


def generator_loss(fake_logits, kind):
    loss, grad = _right(fake_logits, kind)
    return (-loss, -grad) if kind == "non_saturating" else (loss, grad)
