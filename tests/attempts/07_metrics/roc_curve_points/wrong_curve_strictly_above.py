"""Your points count the rows above each threshold and leave out those at it. They are the right points one
threshold too late, and the curve never reaches (1, 1)."""

_right = roc_curve


def roc_curve(y, score):
    fpr, tpr, thresholds = _right(y, score)
    return np.append(0.0, fpr[:-1]), np.append(0.0, tpr[:-1]), thresholds
