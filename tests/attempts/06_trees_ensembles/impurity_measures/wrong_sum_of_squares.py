"""Your Gini impurity is the sum of the squared shares: the chance that two draws agree. Take it off 1."""

_right = impurity


def impurity(counts, criterion):
    value = _right(counts, criterion)
    return 1 - value if criterion == "gini" else value
