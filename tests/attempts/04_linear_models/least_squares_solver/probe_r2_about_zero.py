"""None: compares with the prediction 0, not with the mean."""

_r2 = r2_score


def r2_score(y, yhat):
    _r2(y, yhat)
    return float(1.0 - np.sum((y - yhat) ** 2) / np.sum(y**2))
