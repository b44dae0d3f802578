"""Your gradient is y - p: it has the wrong sign. For a positive example a larger logit lowers the loss, so
its gradient is negative."""

_bce = bce_with_logits


def bce_with_logits(logits, targets, pos_weight=1.0):
    loss, grad = _bce(logits, targets, pos_weight)
    return loss, -grad
