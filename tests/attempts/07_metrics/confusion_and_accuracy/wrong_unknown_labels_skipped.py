"""You skip rows whose label is not among those that were given, so the matrix no longer adds up to the
number of rows. Refuse such a label."""

_right = confusion_matrix


def confusion_matrix(y_true, y_pred, labels=None):
    _same_length(y_true, y_pred)
    if labels is not None:
        known = np.isin(y_true, labels) & np.isin(y_pred, labels)
        y_true, y_pred = y_true[known], y_pred[known]
    return _right(y_true, y_pred, labels)
