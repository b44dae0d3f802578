"""Your msle adds a small number inside the logarithm. Nothing needs it, since values of -1 and below are
refused; and for a value only a little above -1 the small number is not small, and changes the answer."""

_right = regression_loss


def regression_loss(name, y, yhat, delta=1.0):
    answer = _right(name, y, yhat, delta)
    if name != "msle":
        return answer
    ratio = np.log(1.0 + yhat + 1e-8) - np.log(1.0 + y + 1e-8)
    return float(np.mean(ratio**2)), 2 * ratio / (1.0 + yhat) / y.size
