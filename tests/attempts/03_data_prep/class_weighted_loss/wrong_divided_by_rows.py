"""You divide by the number of rows. Then doubling all weights doubles the loss, and a weight of 3 is not
the same as three copies: divide by the sum of the weights."""

_right = weighted_log_loss


def weighted_log_loss(logits, y, weights):
    loss, grad = _right(logits, y, weights)
    factor = sum(weights[label] for label in y.tolist()) / len(y)
    return loss * factor, grad * factor
