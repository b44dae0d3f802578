"""You average over the classes what share of their predictions is right, which is precision. Balanced
accuracy looks at the rows of each true class."""

_right = balanced_accuracy


def balanced_accuracy(y_true, y_pred):
    return _right(y_pred, y_true)
