"""Your gradient of mse lacks the factor 2 of the square's derivative. Without it, it belongs to half of the
loss that you return."""

_right = regression_loss


def regression_loss(name, y, yhat, delta=1.0):
    loss, grad = _right(name, y, yhat, delta)
    return (loss, grad / 2) if name == "mse" else (loss, grad)
