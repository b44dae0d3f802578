"""You cut the longer of the two columns off, where their lengths differ. Refuse them: nobody knows which
entries belong together."""

_right_area, _right_rank = auc_trapezoid, auc_rank


def auc_trapezoid(fpr, tpr):
    m = min(len(fpr), len(tpr))
    return _right_area(fpr[:m], tpr[:m])


def auc_rank(y, score):
    m = min(len(y), len(score))
    return _right_rank(y[:m], score[:m])
