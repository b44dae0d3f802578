"""Your gradient is y - p, which points downhill. The gradient of the loss is p - y; it is the step that
goes against it."""

_right = weighted_log_loss


def weighted_log_loss(logits, y, weights):
    loss, grad = _right(logits, y, weights)
    return loss, -grad
