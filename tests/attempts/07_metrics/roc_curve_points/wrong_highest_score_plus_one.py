"""Your first threshold is the highest score plus one. That is arbitrary, and on another scale it may be no
different from the highest score; take infinity."""

_right = roc_curve


def roc_curve(y, score):
    fpr, tpr, thresholds = _right(y, score)
    thresholds[0] = thresholds[1] + 1
    return fpr, tpr, thresholds
