"""Your gradient points the wrong way, as if the error were y - yhat. A step against it makes the predictions
worse."""

_right = regression_loss


def regression_loss(name, y, yhat, delta=1.0):
    loss, grad = _right(name, y, yhat, delta)
    return loss, -grad
