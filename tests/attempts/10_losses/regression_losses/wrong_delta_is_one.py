"""Your Huber loss goes over at 1, whatever delta is."""

_right = regression_loss


def regression_loss(name, y, yhat, delta=1.0):
    return _right(name, y, yhat)
