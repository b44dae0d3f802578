"""You refuse data in which one of the weighted classes does not occur. Only the other way round is a
mistake."""

_right = weighted_log_loss


def weighted_log_loss(logits, y, weights):
    if set(weights) != set(y.tolist()):
        raise ValueError("labels and weights differ")
    return _right(logits, y, weights)
