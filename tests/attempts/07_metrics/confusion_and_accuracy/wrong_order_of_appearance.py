"""Your default order is that in which the labels appear in the rows. It is to be sorted, so that two models
get matrices that can be compared."""

_right = confusion_matrix


def confusion_matrix(y_true, y_pred, labels=None):
    _same_length(y_true, y_pred)
    if labels is None:
        labels = list(dict.fromkeys([*y_true.tolist(), *y_pred.tolist()]))
    return _right(y_true, y_pred, labels)
