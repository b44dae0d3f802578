"""Your mse has a factor of one half. Some texts define it so, to be rid of the 2 in the gradient; here it
is the plain mean of the squares."""

_right = regression_loss


def regression_loss(name, y, yhat, delta=1.0):
    loss, grad = _right(name, y, yhat, delta)
    return (loss / 2, grad / 2) if name == "mse" else (loss, grad)
