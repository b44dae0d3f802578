"""Your error is the largest share, the rows that the label gets right. Take it off 1."""

_right = impurity


def impurity(counts, criterion):
    value = _right(counts, criterion)
    return 1 - value if criterion == "error" else value
