"""Your horizontal axis is specificity itself. Then the curve runs from right to left; the axis of a ROC curve
is the false-positive rate, 1 - specificity."""

_right = roc_curve


def roc_curve(y, score):
    fpr, tpr, thresholds = _right(y, score)
    return 1 - fpr, tpr, thresholds
