"""You divide by the spread of the predictions, as if they were the targets. The order is targets first, and
what there is to explain is the spread of the targets."""

_r2 = r2_score


def r2_score(y, yhat):
    _r2(y, yhat)
    with np.errstate(divide="ignore", invalid="ignore"):
        return float(1.0 - np.sum((y - yhat) ** 2) / np.sum((yhat - yhat.mean()) ** 2))
