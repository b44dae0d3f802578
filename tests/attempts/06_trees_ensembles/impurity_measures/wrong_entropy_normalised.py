"""You divide the entropy by that of equal shares, so that it ends at 1. In bits it goes up to log2 of the
number of classes."""

_right, _largest = impurity, largest_impurity


def impurity(counts, criterion):
    value = _right(counts, criterion)
    return value / math.log2(len(counts)) if criterion == "entropy" and len(counts) > 1 else value


def largest_impurity(k, criterion):
    value = _largest(k, criterion)
    return 1.0 if criterion == "entropy" and k > 1 else value
