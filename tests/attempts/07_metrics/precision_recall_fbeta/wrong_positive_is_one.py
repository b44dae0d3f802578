"""You look for the label 1 whatever `positive` says. Compare both arrays with `positive`: every other label
is negative."""

_counts_of = _counts


def precision_recall(y_true, y_pred, positive=1, zero_division=math.nan):
    tp, fp, fn = _counts_of(y_true, y_pred, 1)
    return _ratio(tp, tp + fp, zero_division), _ratio(tp, tp + fn, zero_division)
