"""Your area takes the points as evenly spaced. Each piece counts by its own width, and a step straight up
has none."""

_right = auc_trapezoid


def auc_trapezoid(fpr, tpr):
    _right(fpr, tpr)
    return float(np.mean((tpr[1:] + tpr[:-1]) / 2))
