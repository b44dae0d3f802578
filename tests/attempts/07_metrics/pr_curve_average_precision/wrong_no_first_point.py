"""Your curve begins at the highest score. The point with recall 0 is missing, from which the first step of
recall is measured."""

_right = pr_curve


def pr_curve(y, score):
    return tuple(part[1:] for part in _right(y, score))


def average_precision(y, score):
    precision, recall, _ = pr_curve(y, score)
    return float(np.sum(np.diff(recall, prepend=0.0) * precision))
