"""You have exchanged macro and micro. Macro averages the scores of the classes, so a small class weighs as
much as a large one; micro adds up the counts first, so every row weighs the same."""

_right = average_scores


def average_scores(y_true, y_pred, average, beta=1.0):
    return _right(y_true, y_pred, {"macro": "micro", "micro": "macro"}.get(average, average), beta)
