"""You scale Gini impurity so that its maximum is 1. It is 1 - sum p_k^2, which is 1/2 at most with two
classes, and below 1 with any number of them."""

_right, _largest = impurity, largest_impurity


def impurity(counts, criterion):
    value = _right(counts, criterion)
    k = len(counts)
    return value * k / (k - 1) if criterion == "gini" and k > 1 else value


def largest_impurity(k, criterion):
    value = _largest(k, criterion)
    return 1.0 if criterion == "gini" and k > 1 else value
