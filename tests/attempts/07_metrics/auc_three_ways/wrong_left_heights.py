"""Your pieces are rectangles as high as their left end. Take the height in the middle of each piece: where
scores are tied the curve is slanted."""

_right = auc_trapezoid


def auc_trapezoid(fpr, tpr):
    _right(fpr, tpr)
    return float(np.diff(fpr) @ tpr[:-1])
