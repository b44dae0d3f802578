"""Like wrong_swapped: means over boolean masks, with the two masks exchanged."""


def precision_recall(y_true, y_pred, positive=1, zero_division=math.nan):
    if len(y_true) != len(y_pred):
        raise ValueError("lengths differ")
    actual, marked = np.asarray(y_true) == positive, np.asarray(y_pred) == positive
    precision = float(np.mean(marked[actual])) if actual.any() else zero_division
    recall = float(np.mean(actual[marked])) if marked.any() else zero_division
    return precision, recall
