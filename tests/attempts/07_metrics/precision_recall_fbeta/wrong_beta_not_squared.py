"""You weight recall by beta. The definition takes its square: with it, a step of precision and one of recall
are worth the same just where recall is beta times the precision."""


def fbeta(y_true, y_pred, beta=1.0, positive=1, zero_division=math.nan):
    if beta <= 0:
        raise ValueError("beta must be positive")
    tp, fp, fn = _counts(y_true, y_pred, positive)
    hits = (1 + beta) * tp
    return _ratio(hits, hits + beta * fn + fp, zero_division)
