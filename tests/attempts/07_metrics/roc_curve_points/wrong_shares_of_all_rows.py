"""You divide by the number of all rows. The rates are shares of the negative and of the positive rows, so
that the curve ends at (1, 1)."""

_right = roc_curve


def roc_curve(y, score):
    fpr, tpr, thresholds = _right(y, score)
    share = float(np.mean(np.asarray(y) == 1))
    return fpr * (1 - share), tpr * share, thresholds
