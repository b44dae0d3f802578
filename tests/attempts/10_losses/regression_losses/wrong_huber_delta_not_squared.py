"""Your straight piece of Huber's loss takes off delta / 2. It is delta * (|e| - delta / 2): half of delta**2
comes off, or the loss jumps where the pieces meet, unless delta is 1."""

_right = regression_loss


def regression_loss(name, y, yhat, delta=1.0):
    loss, grad = _right(name, y, yhat, delta)
    if name == "huber":
        size = np.abs(yhat - y)
        loss = float(np.mean(np.where(size <= delta, size**2 / 2, delta * size - delta / 2)))
    return loss, grad
