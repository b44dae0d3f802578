"""Your default classes are those of the truth, and rows that were predicted as any other class are lost.
Take the labels of both sides."""

_right = confusion_matrix


def confusion_matrix(y_true, y_pred, labels=None):
    if labels is None:
        _same_length(y_true, y_pred)
        labels = np.unique(y_true).tolist()
        known = np.isin(y_pred, labels)
        y_true, y_pred = y_true[known], y_pred[known]
    return _right(y_true, y_pred, labels)
