"""Your Huber loss is the whole square within delta. With half of it value and slope meet those of the
straight piece."""

_right = regression_loss


def regression_loss(name, y, yhat, delta=1.0):
    loss, grad = _right(name, y, yhat, delta)
    if name == "huber":
        e = yhat - y
        inside = np.abs(e) <= delta
        loss = float(np.mean(np.where(inside, e**2, delta * (np.abs(e) - delta / 2))))
        grad = np.where(inside, 2 * e, delta * np.sign(e)) / y.size
    return loss, grad
