"""You take targets for equal whose spread is below some small number. In tiny units all spreads are small:
ask whether the targets differ at all."""

_r2 = r2_score


def r2_score(y, yhat):
    if np.shape(y) == np.shape(yhat) and np.sum((y - np.mean(y)) ** 2) < 1e-12:
        raise ValueError("constant targets")
    return _r2(y, yhat)
