"""Your loss is a mean, and your gradient that of the sum: the factor 1/n is missing. A learning rate would
then mean something else for every size of a batch."""

_right = regression_loss


def regression_loss(name, y, yhat, delta=1.0):
    loss, grad = _right(name, y, yhat, delta)
    return loss, grad * y.size
