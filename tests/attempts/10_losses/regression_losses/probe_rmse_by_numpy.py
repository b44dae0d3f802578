"""Like wrong_root_of_the_squares: the norm over the root of n."""

_right = regression_loss


def regression_loss(name, y, yhat, delta=1.0):
    loss, grad = _right(name, y, yhat, delta)
    if name == "mse":
        loss = np.linalg.norm(yhat - y) / np.sqrt(len(y))
    return float(loss), grad
