"""You weight each class by how often it was predicted. Its weight is its support: how often it truly
occurs."""

_right = average_scores


def average_scores(y_true, y_pred, average, beta=1.0):
    right = _right(y_true, y_pred, average, beta)
    if average != "weighted":
        return right
    counts = [_counts(y_true, y_pred, label) for label in np.union1d(y_true, y_pred)]
    weights = np.array([tp + fp for tp, fp, _ in counts])
    scores = np.array([_scores(*row, beta) for row in counts])
    return tuple((weights @ scores / weights.sum()).tolist())
