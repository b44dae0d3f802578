"""Your horizontal axis is 1 - sensitivity: that is the share of positives that are missed. The false-positive
rate is 1 - specificity, a share of the negatives."""

_right = roc_curve


def roc_curve(y, score):
    _, tpr, thresholds = _right(y, score)
    return 1 - tpr, tpr, thresholds
