"""Your minimax loss is -log(1 - p), which is the discriminator's own term: it falls as the fakes get worse.
The generator minimises log(1 - p)."""

_right = generator_loss


def generator_loss(fake_logits, kind):
    loss, grad = _right(fake_logits, kind)
    return (-loss, -grad) if kind == "minimax" else (loss, grad)
