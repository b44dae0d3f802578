"""Your slope of Huber's loss beyond delta is delta for errors of either sign. Below the target it is
-delta: the prediction has to rise."""

_right = regression_loss


def regression_loss(name, y, yhat, delta=1.0):
    loss, grad = _right(name, y, yhat, delta)
    if name == "huber":
        e = yhat - y
        grad = np.where(np.abs(e) <= delta, e, delta) / y.size
    return loss, grad
