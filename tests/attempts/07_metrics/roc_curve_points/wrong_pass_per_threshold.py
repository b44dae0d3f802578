"""You go through all rows again for each threshold: with n distinct scores that is n * n comparisons. After
one sort, running counts give every point."""


def roc_curve(y, score):
    positive = _require_valid(y, score)
    thresholds = np.append(math.inf, np.unique(score)[::-1])
    fpr, tpr = [], []
    for threshold in thresholds:
        passed = score >= threshold
        fpr.append((passed & ~positive).sum() / (~positive).sum())
        tpr.append((passed & positive).sum() / positive.sum())
    return np.array(fpr), np.array(tpr), thresholds
