"""You take the logarithm of a share of 0. Such a class contributes nothing: leave it out."""

_right = impurity


def impurity(counts, criterion):
    value = _right(counts, criterion)
    return float("nan") if criterion == "entropy" and 0 in list(counts) else value
