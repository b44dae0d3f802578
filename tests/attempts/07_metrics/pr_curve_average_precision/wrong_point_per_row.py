"""You go through the rows one by one, also within a run of equal scores. No threshold parts these rows, so
what comes out depends on the order in which they happen to stand."""


def pr_curve(y, score):
    if len(y) != len(score) or not np.isfinite(score).all() or not np.any(y):
        raise ValueError("bad input")
    order = np.argsort(-score, kind="stable")
    hits = np.cumsum(y[order])
    precision = hits / np.arange(1, len(y) + 1)
    return np.append(1.0, precision), np.append(0.0, hits / hits[-1]), np.append(np.inf, score[order])
