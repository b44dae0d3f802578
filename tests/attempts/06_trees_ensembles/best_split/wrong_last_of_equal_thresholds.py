"""Of equally good thresholds of a feature you take the highest. The lowest should stay: replace the best only
by a strictly better one."""

_plain = best_split


def best_split(X, y, criterion="gini", min_leaf=1):
    best = _plain(-X, y, criterion, min_leaf)
    return None if best is None else (best[0], -best[1], best[2])
