"""You take ~y for the negative rows. On integers that is -1 - y, not the opposite class: compare y with 1
first and negate the mask."""


def roc_curve(y, score):
    _require_valid(y, score)
    order = np.argsort(-score, kind="stable")
    ranked, y = score[order].astype(float), y[order]
    last = np.append(np.flatnonzero(np.diff(ranked)), len(ranked) - 1)
    true_positives, false_positives = np.cumsum(y)[last], np.cumsum(~y)[last]
    fpr = np.append(0.0, false_positives / false_positives[-1])
    tpr = np.append(0.0, true_positives / true_positives[-1])
    return fpr, tpr, np.append(math.inf, ranked[last])
