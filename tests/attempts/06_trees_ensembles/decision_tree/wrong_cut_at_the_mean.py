"""You cut the chosen feature at its mean. Where the cut lies is part of the search; and rescaled by a curve,
a feature has other rows below its mean, which must not matter."""

_allowed = best_split


def best_split(X, y, criterion, min_leaf):
    split = _allowed(X, y, criterion, min_leaf)
    if split is None:
        return None
    threshold = float(X[:, split[0]].mean())
    on_the_left = int((X[:, split[0]] <= threshold).sum())
    return (split[0], threshold) if min(on_the_left, len(y) - on_the_left) >= min_leaf else split
