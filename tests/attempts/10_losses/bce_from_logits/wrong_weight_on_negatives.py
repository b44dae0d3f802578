"""Your weight multiplies the term of the negatives. It is there to make up for rare positives, so it
belongs to y log p."""

_bce = bce_with_logits


def bce_with_logits(logits, targets, pos_weight=1.0):
    loss, grad = _bce(-logits, 1 - targets, pos_weight)
    return loss, -grad
