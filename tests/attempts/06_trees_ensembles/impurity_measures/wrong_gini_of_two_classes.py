"""Your Gini impurity is 2 p (1 - p) for the first class. That is the formula for two classes; with more,
the others are not one class."""

_right = impurity


def impurity(counts, criterion):
    value = _right(counts, criterion)
    p = counts[0] / sum(counts)
    return 2 * p * (1 - p) if criterion == "gini" else value
