"""You refuse sides with exactly min_leaf rows. That many are enough."""

_best_split = best_split


def best_split(X, y, criterion="gini", min_leaf=1):
    return _best_split(X, y, criterion, min_leaf + 1)
