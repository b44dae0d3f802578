"""Your average is always the plain one. With weights each class counts as often as it has rows."""


def auc_one_vs_rest(y, S, average="macro"):
    k = S.shape[1]
    counts = np.array([(y == c).sum() for c in range(k)])
    if average not in ("macro", "weighted") or counts.min() == 0:
        raise ValueError("not possible")
    areas = [auc_rank((y == c) * 1, S[:, c]) for c in range(k)]
    return float(np.mean(areas))
