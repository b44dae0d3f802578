"""Your pieces are rectangles as high as their right end, which counts every tie as won. Take the height in
the middle of each piece."""

_right = auc_trapezoid


def auc_trapezoid(fpr, tpr):
    _right(fpr, tpr)
    return float(np.diff(fpr) @ tpr[1:])
