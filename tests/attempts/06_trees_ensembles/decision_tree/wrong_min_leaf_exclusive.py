"""Your leaves have more than min_leaf rows. Exactly that many are enough."""

_allowed = best_split


def best_split(X, y, criterion, min_leaf):
    return _allowed(X, y, criterion, min_leaf + 1 if min_leaf > 1 else 1)
