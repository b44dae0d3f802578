"""Your accuracy counts only the hits of one class. Rows of any other class that were predicted right are
right answers too."""

_right = accuracy_and_baseline


def accuracy_and_baseline(y_true, y_pred):
    _, baseline = _right(y_true, y_pred)
    positive = y_true.max() if y_true.dtype.kind in "iu" else np.unique(y_true)[-1]
    return float(np.mean((y_true == positive) & (y_pred == positive))), baseline
