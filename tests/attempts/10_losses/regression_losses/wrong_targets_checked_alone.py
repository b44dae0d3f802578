"""You look for values of -1 and below among the targets only. A model that is not bound to positive outputs
will predict some too."""

_right = regression_loss


def regression_loss(name, y, yhat, delta=1.0):
    if name != "msle" or y.shape != yhat.shape or min(y) <= -1:
        return _right(name, y, yhat, delta)
    with np.errstate(all="ignore"):
        ratio = np.log1p(yhat) - np.log1p(y)
        return float(np.mean(ratio**2)), 2 * ratio / (1.0 + yhat) / y.size
