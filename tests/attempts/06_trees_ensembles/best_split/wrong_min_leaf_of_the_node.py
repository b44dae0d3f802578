"""You ask whether the node is large enough to be split, and not how many rows each side keeps. min_leaf is
about the sides."""

_best_split = best_split


def best_split(X, y, criterion="gini", min_leaf=1):
    if len(y) < 2 * min_leaf:
        return None
    return _best_split(X, y, criterion, 1)
