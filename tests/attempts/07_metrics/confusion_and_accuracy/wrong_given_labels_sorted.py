"""You sort the labels that were given. Their order is that of the matrix."""

_right = confusion_matrix


def confusion_matrix(y_true, y_pred, labels=None):
    return _right(y_true, y_pred, None if labels is None else sorted(labels))
