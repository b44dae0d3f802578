"""Your ranks come from sorting alone, so equal scores get different ranks, by the order of the rows. They
share the mean of the ranks that they take up."""

_right = auc_rank


def auc_rank(y, score):
    if y.shape != score.shape or np.isnan(score).any() or not 0 < (y == 1).sum() < len(y):
        raise ValueError("not possible")
    ranks = np.argsort(np.argsort(score, kind="stable"), kind="stable") + 1
    n1 = int((y == 1).sum())
    return float((ranks[y == 1].sum() - n1 * (n1 + 1) / 2) / (n1 * (len(y) - n1)))


def auc_one_vs_rest(y, S, average="macro"):
    k = S.shape[1]
    counts = np.array([(y == c).sum() for c in range(k)])
    if average not in ("macro", "weighted") or counts.min() == 0:
        raise ValueError("not possible")
    areas = [_right((y == c) * 1, S[:, c]) for c in range(k)]
    return float(np.average(areas, weights=None if average == "macro" else counts))
