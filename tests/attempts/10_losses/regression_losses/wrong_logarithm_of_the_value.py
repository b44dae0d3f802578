"""Your msle takes the logarithm of the values themselves. With a target of 0 that is infinite; the loss
takes the logarithm of 1 plus the value."""

_right = regression_loss


def regression_loss(name, y, yhat, delta=1.0):
    answer = _right(name, y, yhat, delta)
    if name != "msle":
        return answer
    with np.errstate(all="ignore"):
        ratio = np.log(yhat * 1.0) - np.log(y * 1.0)
        return float(np.mean(ratio**2)), 2 * ratio / yhat / y.size
