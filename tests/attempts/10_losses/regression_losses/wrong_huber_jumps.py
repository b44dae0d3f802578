"""Your Huber loss beyond delta is delta * |e|, and jumps where it takes over from the square. Take off half
of delta**2, and both pieces meet."""

_right = regression_loss


def regression_loss(name, y, yhat, delta=1.0):
    loss, grad = _right(name, y, yhat, delta)
    if name == "huber":
        size = np.abs(yhat - y)
        loss = float(np.mean(np.where(size <= delta, size**2 / 2, delta * size)))
    return loss, grad
