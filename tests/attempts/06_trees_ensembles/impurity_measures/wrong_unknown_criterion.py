"""You take every unknown criterion for "error". Refuse what is none of the three with a ValueError."""

_right = impurity


def impurity(counts, criterion):
    return _right(counts, criterion if criterion in ("gini", "entropy") else "error")
