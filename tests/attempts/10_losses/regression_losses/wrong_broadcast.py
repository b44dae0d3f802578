"""You let numpy broadcast: a column of predictions against a row of targets becomes a matrix of all pairs,
and its mean looks like a loss. Compare the shapes first."""

_right = regression_loss


def regression_loss(name, y, yhat, delta=1.0):
    return _right(name, *np.broadcast_arrays(y, yhat), delta)
