"""Your weight multiplies both terms of the loss, and the gradient has it on the positive one alone. It
belongs to the positive term alone in both."""

_bce = bce_with_logits


def bce_with_logits(logits, targets, pos_weight=1.0):
    return _bce(logits, targets)[0] * pos_weight, _bce(logits, targets, pos_weight)[1]
