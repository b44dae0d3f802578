"""You return nan for an undefined ratio whatever zero_division says. It is what the caller wants to stand
there."""

_right = precision_recall


def precision_recall(y_true, y_pred, positive=1, zero_division=math.nan):
    return _right(y_true, y_pred, positive)
