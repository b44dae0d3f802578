"""Your error is 1 minus the smallest share. A leaf predicts the most frequent label."""

_right = impurity


def impurity(counts, criterion):
    value = _right(counts, criterion)
    return 1 - min(counts) / sum(counts) if criterion == "error" else value
