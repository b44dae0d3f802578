"""You take F-beta from precision and recall, so where one of them is undefined F-beta is lost too. If only
one of them is, the ratio of counts is a plain 0."""

_right = fbeta


def fbeta(y_true, y_pred, beta=1.0, positive=1, zero_division=math.nan):
    precision, recall = precision_recall(y_true, y_pred, positive)
    if math.isnan(precision) or math.isnan(recall):
        return zero_division
    return _right(y_true, y_pred, beta, positive, zero_division)
