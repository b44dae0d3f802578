"""Negatives below and at each positive, by binary search among the sorted negatives."""


def auc_trapezoid(fpr, tpr):
    if np.size(fpr) != np.size(tpr) or np.any(np.diff(fpr) < 0):
        raise ValueError("input")
    return np.sum(np.diff(fpr) * (tpr[:-1] + np.diff(tpr) / 2))


def auc_rank(y, score):
    if len(y) != len(score) or np.isnan(np.min(score)):
        raise ValueError("input")
    negative, positive = np.sort(score[y == 0]), score[y == 1]
    if negative.size == 0 or positive.size == 0:
        raise ValueError("one class")
    below = np.searchsorted(negative, positive, "left")
    up_to = np.searchsorted(negative, positive, "right")
    return (below + up_to).mean() / (2 * negative.size)


def auc_one_vs_rest(y, S, average="macro"):
    rows = np.bincount(y, minlength=S.shape[1]).astype(float)
    if not rows.all():
        raise ValueError("class")
    weights = {"macro": np.ones_like(rows), "weighted": rows}.get(average)
    if weights is None:
        raise ValueError("average")
    areas = np.array([auc_rank((y == c).astype(int), column) for c, column in enumerate(S.T)])
    return weights @ areas / weights.sum()
