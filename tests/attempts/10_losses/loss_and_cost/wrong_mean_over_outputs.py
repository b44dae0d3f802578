"""Your loss of a row is the mean over its outputs. Their sum is asked for: with the mean, a model of more
outputs would get smaller gradients for each."""

_right = row_losses


def row_losses(y, yhat):
    return _right(y, yhat) / (y.size // len(y))
