"""You take points that run backwards, or are not sorted: pieces with a negative width are then taken off the
area. Refuse them."""


def auc_trapezoid(fpr, tpr):
    if fpr.shape != tpr.shape:
        raise ValueError("length")
    return float(np.diff(fpr) @ (tpr[1:] + tpr[:-1]) / 2)
