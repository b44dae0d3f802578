"""You return None where no split gains anything. A split is there; the caller may need it, as in an
exclusive or, where only the second split gains."""

_best_split = best_split


def best_split(X, y, criterion="gini", min_leaf=1):
    best = _best_split(X, y, criterion, min_leaf)
    return best if best is not None and best[2] > 1e-12 else None
