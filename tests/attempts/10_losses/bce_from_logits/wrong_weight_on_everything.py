"""Your weight multiplies the whole loss, which only scales it. It belongs to the positive term alone."""

_bce = bce_with_logits


def bce_with_logits(logits, targets, pos_weight=1.0):
    loss, grad = _bce(logits, targets)
    return loss * pos_weight, grad * pos_weight
