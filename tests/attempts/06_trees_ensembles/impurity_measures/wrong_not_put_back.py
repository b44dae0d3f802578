"""Your Gini impurity draws two different rows. The shares are those of draws that are put back: with 1 -
sum p_k^2 only the ratios of the counts matter."""

_right = impurity


def impurity(counts, criterion):
    value = _right(counts, criterion)
    n = sum(counts)
    return value * n / (n - 1) if criterion == "gini" and n != 1 else value
