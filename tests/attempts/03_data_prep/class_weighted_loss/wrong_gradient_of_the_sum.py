"""Your gradient lacks the division by the sum of the weights, which the loss has."""

_right = weighted_log_loss


def weighted_log_loss(logits, y, weights):
    loss, grad = _right(logits, y, weights)
    return loss, grad * sum(weights[label] for label in y.tolist())
