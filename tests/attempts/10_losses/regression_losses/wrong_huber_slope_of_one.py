"""Your slope of Huber's loss beyond delta is 1 or -1, as if delta were 1. It goes on with the slope that the
square has reached, delta."""

_right = regression_loss


def regression_loss(name, y, yhat, delta=1.0):
    loss, grad = _right(name, y, yhat, delta)
    if name == "huber":
        e = yhat - y
        grad = np.where(np.abs(e) <= delta, e, np.sign(e)) / y.size
    return loss, grad
