"""Your loss is averaged over rows and outcomes, and your gradient over rows alone: they do not belong
together. A divergence is a sum over the outcomes; only rows are averaged."""

_right = kl_from_logits


def kl_from_logits(p, logits):
    loss, grad = _right(p, logits)
    return loss / p.shape[1], grad
