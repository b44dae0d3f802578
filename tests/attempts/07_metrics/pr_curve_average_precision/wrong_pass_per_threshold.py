"""You go through all rows again for each threshold: with n distinct scores that is n * n comparisons. After
one sort, running counts give every point."""

_right = pr_curve


def pr_curve(y, score):
    _right(y, score)
    thresholds = np.unique(score)[::-1].astype(float)
    precision, recall = [1.0], [0.0]
    for threshold in thresholds:
        marked = score >= threshold
        hits = np.sum(marked & (y == 1))
        precision.append(hits / np.sum(marked))
        recall.append(hits / np.sum(y == 1))
    return np.array(precision), np.array(recall), np.append(np.inf, thresholds)
