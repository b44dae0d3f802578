"""You compare the variance of the residuals with that of the targets. A variance does not see that all
predictions are off by the same amount: the errors count as they are, not from their own mean."""

_r2 = r2_score


def r2_score(y, yhat):
    _r2(y, yhat)
    return float(1.0 - np.var(y - yhat) / np.var(y))
