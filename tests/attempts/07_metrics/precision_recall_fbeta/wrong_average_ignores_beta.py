"""Your averages take beta and do not use it: the third number is F1, whatever is asked for."""

_right = average_scores


def average_scores(y_true, y_pred, average, beta=1.0):
    _right(y_true, y_pred, average, beta)
    return _right(y_true, y_pred, average, 1.0)
