"""You make a point of every row, also within a run of equal scores. No threshold parts these rows, and where
such a point lies depends on the order of the rows: keep the last of each run."""


def roc_curve(y, score):
    positive = _require_valid(y, score)
    order = np.argsort(score, kind="stable")[::-1]
    positive = positive[order]
    fpr = np.append(0.0, np.cumsum(~positive) / np.sum(~positive))
    tpr = np.append(0.0, np.cumsum(positive) / np.sum(positive))
    return fpr, tpr, np.append(math.inf, score[order].astype(float))
