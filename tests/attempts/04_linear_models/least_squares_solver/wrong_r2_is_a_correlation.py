"""You return the squared correlation of targets and predictions. It is R^2 only for a least squares fit with
intercept, on its own rows: it forgives every shift and every factor, and cannot be negative."""

_r2 = r2_score


def r2_score(y, yhat):
    _r2(y, yhat)
    a, b = y - y.mean(), yhat - yhat.mean()
    length = np.sqrt((a @ a) * (b @ b))
    return float((a @ b / length) ** 2) if length > 0 else 0.0
