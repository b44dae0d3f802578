"""None: right, with numpy scalars in a list and counts from logical functions."""


def precision_recall(y_true, y_pred, positive=1, zero_division=math.nan):
    if y_true.size != y_pred.size:
        raise ValueError("sizes differ")
    marked = y_pred == positive
    hits = np.count_nonzero(np.logical_and(y_true == positive, marked))
    below = np.array([np.count_nonzero(marked), np.count_nonzero(y_true == positive)])
    return list(np.where(below > 0, hits / np.maximum(below, 1), zero_division))
