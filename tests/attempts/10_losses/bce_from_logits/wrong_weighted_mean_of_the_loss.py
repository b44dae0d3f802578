"""Your loss divides by the sum of the weights, and your gradient by the number of entries. The weight counts
the positive term more often; the mean is over the number of entries in both."""

_bce = bce_with_logits


def bce_with_logits(logits, targets, pos_weight=1.0):
    loss, grad = _bce(logits, targets, pos_weight)
    return loss * grad.size / float(np.sum(1 + (pos_weight - 1) * targets)), grad
