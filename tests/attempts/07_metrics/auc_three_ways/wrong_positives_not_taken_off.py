"""Your sum of ranks still counts the positives at or below each positive. Take off n1 (n1 + 1) / 2, and
only negatives are left."""

_right = auc_rank


def auc_rank(y, score):
    if y.shape != score.shape or np.isnan(score).any() or not 0 < (y == 1).sum() < len(y):
        raise ValueError("not possible")
    _, which, counts = np.unique(score, return_inverse=True, return_counts=True)
    ranks = (np.cumsum(counts) - (counts - 1) / 2)[which]
    n1 = int((y == 1).sum())
    return float(ranks[y == 1].sum() / (n1 * (len(y) - n1)))


def auc_one_vs_rest(y, S, average="macro"):
    k = S.shape[1]
    counts = np.array([(y == c).sum() for c in range(k)])
    if average not in ("macro", "weighted") or counts.min() == 0:
        raise ValueError("not possible")
    areas = [_right((y == c) * 1, S[:, c]) for c in range(k)]
    return float(np.average(areas, weights=None if average == "macro" else counts))
