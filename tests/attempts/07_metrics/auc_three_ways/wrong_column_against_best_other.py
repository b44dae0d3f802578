"""Your scores of a class are measured against those of the other classes in the same row. Its own column is
what ranks the rows."""


def auc_one_vs_rest(y, S, average="macro"):
    k = S.shape[1]
    counts = np.array([(y == c).sum() for c in range(k)])
    if average not in ("macro", "weighted") or counts.min() == 0:
        raise ValueError("not possible")
    areas = [auc_rank((y == c) * 1, S[:, c] - np.delete(S, c, axis=1).max(axis=1)) for c in range(k)]
    return float(np.average(areas, weights=None if average == "macro" else counts))
