"""Your gradient of the absolute error divides the error by its size, which is 0 / 0 in a perfect row. One
such row, and every weight becomes nan: np.sign is 0 there."""

_right = regression_loss


def regression_loss(name, y, yhat, delta=1.0):
    loss, grad = _right(name, y, yhat, delta)
    if name != "mae":
        return loss, grad
    with np.errstate(invalid="ignore"):
        return loss, (yhat - y) / np.abs(yhat - y) / y.size
