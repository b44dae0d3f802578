"""Like wrong_ranks_of_a_sort: ranks written into place by a loop."""

_right = auc_rank


def auc_rank(y, score):
    if y.shape != score.shape or np.isnan(score).any() or not 0 < (y == 1).sum() < len(y):
        raise ValueError("not possible")
    ranks = [0] * len(y)
    for rank, i in enumerate(sorted(range(len(y)), key=lambda i: score[i]), 1):
        ranks[i] = rank
    n1 = sum(1 for c in y if c)
    total = sum(rank for rank, c in zip(ranks, y) if c)
    return (total - n1 * (n1 + 1) / 2) / (n1 * (len(y) - n1))


def auc_one_vs_rest(y, S, average="macro"):
    k = S.shape[1]
    counts = np.array([(y == c).sum() for c in range(k)])
    if average not in ("macro", "weighted") or counts.min() == 0:
        raise ValueError("not possible")
    areas = [_right((y == c) * 1, S[:, c]) for c in range(k)]
    return float(np.average(areas, weights=None if average == "macro" else counts))
