"""You take off n1 (n1 - 1) / 2, which belongs to ranks counted from 0. Yours begin with 1, so that the
positives alone have ranks with the sum n1 (n1 + 1) / 2."""

_right = auc_rank


def auc_rank(y, score):
    negatives = float(np.sum(np.asarray(y) == 0))
    return _right(y, score) + 1 / negatives
