"""You leave out labels that were given and do not occur. They keep a row and a column of zeros, so that
matrices of several samples can be added."""

_right = confusion_matrix


def confusion_matrix(y_true, y_pred, labels=None):
    if labels is not None:
        seen = {*y_true.tolist(), *y_pred.tolist()}
        if seen <= set(labels):
            labels = [label for label in labels if label in seen]
    return _right(y_true, y_pred, labels)
