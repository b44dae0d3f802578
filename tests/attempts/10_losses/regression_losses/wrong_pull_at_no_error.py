"""Your gradient of the absolute error pulls at rows that have no error, since only yhat > y is told from
the rest. At equality it is 0."""

_right = regression_loss


def regression_loss(name, y, yhat, delta=1.0):
    loss, grad = _right(name, y, yhat, delta)
    return (loss, np.where(yhat > y, 1.0, -1.0) / y.size) if name == "mae" else (loss, grad)
