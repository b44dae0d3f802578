"""You return a split even where there is none: no feature varies, or no threshold leaves enough rows on
both sides. The answer then is None."""

_best_split = best_split


def best_split(X, y, criterion="gini", min_leaf=1):
    best = _best_split(X, y, criterion, min_leaf)
    return (0, float(X[0, 0]), 0.0) if best is None else best
