"""Your area lies between the curve and the vertical axis. Widths are steps of the false-positive rate,
heights are true-positive rates."""

_right = auc_trapezoid


def auc_trapezoid(fpr, tpr):
    _right(fpr, tpr)
    return float(np.diff(tpr) @ (fpr[1:] + fpr[:-1]) / 2)
