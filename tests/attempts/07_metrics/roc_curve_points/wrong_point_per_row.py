"""You make a point of every row. Rows of equal score pass any threshold together, so points inside such a run
are reached by no threshold, and they depend on the order of the rows."""


def roc_curve(y, score):
    positive = _require_valid(y, score)
    order = np.argsort(-score, kind="stable")
    positive = positive[order]
    fpr = np.append(0.0, np.cumsum(~positive) / np.sum(~positive))
    tpr = np.append(0.0, np.cumsum(positive) / np.sum(positive))
    return fpr, tpr, np.append(math.inf, score[order].astype(float))
