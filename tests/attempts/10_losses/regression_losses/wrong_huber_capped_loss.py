"""Your Huber loss is constant beyond delta, so that an outlier costs no more the further off it is, and is
not pulled at all. Huber's loss goes on as a straight line; only its slope is capped."""

_right = regression_loss


def regression_loss(name, y, yhat, delta=1.0):
    loss, grad = _right(name, y, yhat, delta)
    if name == "huber":
        e = yhat - y
        loss = float(np.mean(np.minimum(e**2, delta**2) / 2))
        grad = np.where(np.abs(e) <= delta, e, 0.0) / y.size
    return loss, grad
