"""You fall back on some criterion where the name is none of the three. A typing mistake then goes
unnoticed: raise a ValueError."""

_best_split = best_split


def best_split(X, y, criterion="gini", min_leaf=1):
    return _best_split(X, y, criterion if criterion in ("entropy", "mse") else "gini", min_leaf)
