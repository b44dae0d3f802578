"""None: the square root of Gini impurity."""

_right = impurity


def impurity(counts, criterion):
    value = _right(counts, criterion)
    return math.sqrt(value) if criterion == "gini" else value
