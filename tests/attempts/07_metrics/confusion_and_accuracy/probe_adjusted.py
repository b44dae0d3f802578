"""None: the balanced accuracy rescaled so that chance is 0."""

_right = balanced_accuracy


def balanced_accuracy(y_true, y_pred):
    k = len(np.unique(y_true))
    return (_right(y_true, y_pred) - 1 / k) / (1 - 1 / k)
