"""You turn the scores into decisions first, one class for each row. Most of what the scores say about the
order is lost thereby."""


def auc_one_vs_rest(y, S, average="macro"):
    k = S.shape[1]
    counts = np.array([(y == c).sum() for c in range(k)])
    if average not in ("macro", "weighted") or counts.min() == 0:
        raise ValueError("not possible")
    areas = [auc_rank((y == c) * 1, (S.argmax(axis=1) == c) * 1.0) for c in range(k)]
    return float(np.average(areas, weights=None if average == "macro" else counts))
