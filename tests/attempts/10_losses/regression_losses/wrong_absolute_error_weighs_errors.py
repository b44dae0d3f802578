"""Your gradient of the absolute error grows with the error. Its slope is 1 or -1 however far off the
prediction is: that is why outliers pull on it no more than any other row."""

_right = regression_loss


def regression_loss(name, y, yhat, delta=1.0):
    loss, grad = _right(name, y, yhat, delta)
    return (loss, (yhat - y) / y.size) if name == "mae" else (loss, grad)
