"""You return the true-positive rates first. Asked for is first the horizontal axis, the false-positive rates,
then the vertical one."""

_right = roc_curve


def roc_curve(y, score):
    fpr, tpr, thresholds = _right(y, score)
    return tpr, fpr, thresholds
