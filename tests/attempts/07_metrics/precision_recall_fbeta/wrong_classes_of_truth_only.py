"""You average over the classes that truly occur. A class that is only ever predicted belongs to the average
too: all its predictions are mistakes, and its scores are 0."""

_right = average_scores


def average_scores(y_true, y_pred, average, beta=1.0):
    right = _right(y_true, y_pred, average, beta)
    counts = np.array([_counts(y_true, y_pred, label) for label in np.unique(y_true)])
    if average == "micro":
        return _scores(*counts.sum(axis=0), beta)
    if average == "macro":
        return tuple(np.mean([_scores(*row, beta) for row in counts], axis=0).tolist())
    return right
