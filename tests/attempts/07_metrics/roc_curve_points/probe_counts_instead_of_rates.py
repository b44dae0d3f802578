"""None: returns numbers of rows instead of rates."""

_right = roc_curve


def roc_curve(y, score):
    fpr, tpr, thresholds = _right(y, score)
    positive = _require_valid(y, score)
    return fpr * np.sum(~positive), tpr * np.sum(positive), thresholds
