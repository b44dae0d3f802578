"""You raise a negative R^2 to 0. Predictions can be worse than the mean, on new data above all, and R^2 is to
say so."""

_r2 = r2_score


def r2_score(y, yhat):
    return max(0.0, _r2(y, yhat))
