"""You average precision and recall arithmetically. Then the F1 of a model that finds a single sure case is
above one half; the harmonic mean stays near the smaller of the two."""


def fbeta(y_true, y_pred, beta=1.0, positive=1, zero_division=math.nan):
    if beta <= 0:
        raise ValueError("beta must be positive")
    precision, recall = precision_recall(y_true, y_pred, positive)
    if math.isnan(precision) and math.isnan(recall):
        return zero_division
    precision, recall = np.nan_to_num(precision), np.nan_to_num(recall)
    return float((precision + beta**2 * recall) / (1 + beta**2))
