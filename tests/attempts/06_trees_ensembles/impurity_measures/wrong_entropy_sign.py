"""Your entropy is negative: logarithms of shares are, and the minus in front of the sum is missing."""

_right = impurity


def impurity(counts, criterion):
    value = _right(counts, criterion)
    return -value if criterion == "entropy" else value
