"""Your loss is weighted and your gradient is not: it is p - y over n. It is the gradient that trains the
model, so the weights would have no effect."""

_right = weighted_log_loss


def weighted_log_loss(logits, y, weights):
    loss, _ = _right(logits, y, weights)
    return loss, (_sigmoid(logits) - y) / len(y)
