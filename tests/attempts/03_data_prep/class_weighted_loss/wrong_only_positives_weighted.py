"""You weight class 1 alone and leave class 0 at 1. The dict gives a weight for both."""

_right = weighted_log_loss


def weighted_log_loss(logits, y, weights):
    _right(logits, y, weights)
    return _right(logits, y, {**weights, 0: 1.0})
