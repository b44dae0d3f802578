"""You take a beta of 0 or below. It enters as a square, so a negative one would pass unnoticed: refuse it
with a ValueError."""


def fbeta(y_true, y_pred, beta=1.0, positive=1, zero_division=math.nan):
    tp, fp, fn = _counts(y_true, y_pred, positive)
    hits = (1 + beta**2) * tp
    return _ratio(hits, hits + beta**2 * fn + fp, zero_division)
