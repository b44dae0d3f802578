"""You take points that run backwards, or are not sorted: their widths are negative, and so is the area.
Refuse them."""


def auc_trapezoid(fpr, tpr):
    if fpr.shape != tpr.shape:
        raise ValueError("length")
    return float(np.diff(fpr) @ (tpr[1:] + tpr[:-1]) / 2)
