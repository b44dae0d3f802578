"""None: divides the hits by the number of all rows, for precision and for recall."""


def precision_recall(y_true, y_pred, positive=1, zero_division=math.nan):
    if len(y_true) != len(y_pred):
        raise ValueError("lengths differ")
    actual, marked = y_true == positive, y_pred == positive
    share = float(np.mean(actual & marked))
    return share if marked.any() else zero_division, share if actual.any() else zero_division
