"""You turn round an AUC below one half. Then a score that ranks backwards looks good, and noise looks better
than it is."""

_right = auc_rank


def auc_rank(y, score):
    area = _right(y, score)
    return max(area, 1 - area)


def auc_one_vs_rest(y, S, average="macro"):
    k = S.shape[1]
    counts = np.array([(y == c).sum() for c in range(k)])
    if average not in ("macro", "weighted") or counts.min() == 0:
        raise ValueError("not possible")
    areas = [_right((y == c) * 1, S[:, c]) for c in range(k)]
    return float(np.average(areas, weights=None if average == "macro" else counts))
