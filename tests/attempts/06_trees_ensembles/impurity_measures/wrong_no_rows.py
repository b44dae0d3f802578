"""You give a node without rows the impurity 0. It has no shares at all: refuse it with a ValueError."""

_right = impurity


def impurity(counts, criterion):
    return 0.0 if not any(counts) else _right(counts, criterion)
