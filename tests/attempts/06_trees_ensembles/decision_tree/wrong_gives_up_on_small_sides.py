"""You look for the best split of all, and give up if one of its sides is too small. Another split may
leave enough rows on both: let the search know min_leaf."""

_allowed = best_split


def best_split(X, y, criterion, min_leaf):
    split = _allowed(X, y, criterion, 1)
    if split is None:
        return None
    on_the_left = int((X[:, split[0]] <= split[1]).sum())
    return split if min(on_the_left, len(y) - on_the_left) >= min_leaf else None
