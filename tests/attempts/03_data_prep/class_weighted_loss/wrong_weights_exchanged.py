"""You give each row the weight of the other class."""

_right = weighted_log_loss


def weighted_log_loss(logits, y, weights):
    _right(logits, y, weights)
    return _right(logits, y, {0: weights.get(1, 1.0), 1: weights.get(0, 1.0)})
