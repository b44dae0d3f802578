"""Your loss is a sum over the rows. Asked for is the weighted mean: divide by the sum of the weights."""

_right = weighted_log_loss


def weighted_log_loss(logits, y, weights):
    loss, grad = _right(logits, y, weights)
    total = sum(weights[label] for label in y.tolist())
    return loss * total, grad * total
