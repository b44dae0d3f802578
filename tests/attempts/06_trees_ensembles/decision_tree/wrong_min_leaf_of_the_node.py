"""You ask whether a node has enough rows to be split, and not how many each side keeps. min_leaf is
about the leaves that come out."""

_allowed = best_split


def best_split(X, y, criterion, min_leaf):
    return _allowed(X, y, criterion, 1) if len(y) >= 2 * min_leaf else None
