"""Like wrong_axes_exchanged: one minus the right area."""

_right = auc_trapezoid


def auc_trapezoid(fpr, tpr):
    a = _right(fpr, tpr)
    return float(np.sum(np.diff(tpr) * (fpr[1:] + fpr[:-1])) * 0.5) + 0 * a
