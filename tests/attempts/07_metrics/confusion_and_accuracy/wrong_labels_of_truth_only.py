"""Your default classes are those of the truth, and a prediction of any other class is refused or raises. Take
the labels of both sides."""

_right = confusion_matrix


def confusion_matrix(y_true, y_pred, labels=None):
    if labels is None:
        labels = np.unique(y_true).tolist()
    return _right(y_true, y_pred, labels)
