"""You rank a score that is nan, as sorting puts it at the end. It has no place in any order: refuse it."""

_right = auc_rank


def auc_rank(y, score):
    return _right(y, np.where(np.isnan(score), np.inf, score))
