"""Like wrong_r2_is_a_correlation: by corrcoef."""

_r2 = r2_score


def r2_score(y, yhat):
    _r2(y, yhat)
    with np.errstate(divide="ignore", invalid="ignore"):
        return float(np.corrcoef(y, yhat)[0, 1] ** 2)
