"""Your mse is its root, the RMSE. It is least at the same predictions, but it is another number with
another gradient."""

_right = regression_loss


def regression_loss(name, y, yhat, delta=1.0):
    loss, grad = _right(name, y, yhat, delta)
    return (loss**0.5, grad) if name == "mse" else (loss, grad)
