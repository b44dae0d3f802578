"""Your tied pairs count in full. Each counts half: a constant score must not come out as perfect."""

_right = auc_rank


def auc_rank(y, score):
    if y.shape != score.shape or np.isnan(score).any() or not 0 < (y == 1).sum() < len(y):
        raise ValueError("not possible")
    negative = np.sort(score[y == 0])
    return float(np.searchsorted(negative, score[y == 1], "right").mean() / negative.size)


def auc_one_vs_rest(y, S, average="macro"):
    k = S.shape[1]
    counts = np.array([(y == c).sum() for c in range(k)])
    if average not in ("macro", "weighted") or counts.min() == 0:
        raise ValueError("not possible")
    areas = [_right((y == c) * 1, S[:, c]) for c in range(k)]
    return float(np.average(areas, weights=None if average == "macro" else counts))
