"""You square errors that are still integers. An int64 ends at 9.2e18, so the square of an error beyond 3e9
wraps around, without a warning, and may come out negative: turn the integers into floats first."""

_right = regression_loss


def regression_loss(name, y, yhat, delta=1.0):
    loss, grad = _right(name, y, yhat, delta)
    return (float(np.mean((yhat - y) ** 2)) if name == "mse" else loss), grad
