"""Your curve runs from the lowest threshold up. Start with the strictest one, which marks nothing."""

_right = pr_curve


def pr_curve(y, score):
    return tuple(part[::-1] for part in _right(y, score))


def average_precision(y, score):
    precision, recall, _ = pr_curve(y, score)
    return float(-np.sum(np.diff(recall) * precision[:-1]))
