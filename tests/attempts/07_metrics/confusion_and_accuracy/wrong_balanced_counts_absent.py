"""Your mean counts a class that has no true rows as 0. It has no share of right answers at all, and is left
out."""

_right = balanced_accuracy


def balanced_accuracy(y_true, y_pred):
    score = _right(y_true, y_pred)
    return score * len(np.unique(y_true)) / len(np.union1d(y_true, y_pred))
