"""You take a small number, added to the denominator or set as a limit, for nothing. It has units: for targets
in tiny units it is not small, and R^2 must not depend on units."""

_r2 = r2_score


def r2_score(y, yhat):
    _r2(y, yhat)
    return float(1.0 - np.sum((y - yhat) ** 2) / (np.sum((y - y.mean()) ** 2) + 1e-8))
