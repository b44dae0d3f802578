"""Of equally good splits you take the last. The first should stay: the lowest feature, and then the lowest
threshold. Replace the best only by a strictly better one."""

_best_split = best_split


def best_split(X, y, criterion="gini", min_leaf=1):
    # Features from the last to the first, and values from the largest to the smallest.
    best = _best_split(-X[:, ::-1], y, criterion, min_leaf)
    return None if best is None else (X.shape[1] - 1 - best[0], -best[1], best[2])
