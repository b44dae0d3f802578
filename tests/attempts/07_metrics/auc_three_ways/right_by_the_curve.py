"""The AUC as the area below the curve that the sorted scores draw."""


def auc_rank(y, score):
    if y.shape != score.shape or not (score == score).all():
        raise ValueError("input")
    order = np.argsort(-score)
    hits, last = (y[order] == 1).cumsum(), np.append(np.diff(score[order]) != 0, True)
    if hits[-1] in (0, len(y)):
        raise ValueError("one class")
    alarms = np.arange(1, len(y) + 1) - hits
    x, z = (np.append(0, line[last]) / line[-1] for line in (alarms, hits))
    return auc_trapezoid(x, z)
