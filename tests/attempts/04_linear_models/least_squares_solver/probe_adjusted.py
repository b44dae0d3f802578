"""None: an adjusted R^2, for one feature."""

_r2 = r2_score


def r2_score(y, yhat):
    return 1.0 - (1.0 - _r2(y, yhat)) * (len(y) - 1) / (len(y) - 2)
