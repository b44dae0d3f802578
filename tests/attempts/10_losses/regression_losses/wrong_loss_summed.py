"""Your loss is the sum over the rows. The mean is asked for, and the gradient is that of the mean."""

_right = regression_loss


def regression_loss(name, y, yhat, delta=1.0):
    loss, grad = _right(name, y, yhat, delta)
    return loss * y.size, grad
