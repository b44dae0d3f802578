"""Your matrix has the predicted classes along its rows. Here rows are true classes, so that the sum of a
row is the number of rows of that class."""

_right = confusion_matrix


def confusion_matrix(y_true, y_pred, labels=None):
    return _right(y_true, y_pred, labels).T
