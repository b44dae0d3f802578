"""Your largest impurity is that of two classes, for every number of them."""

_largest = largest_impurity


def largest_impurity(k, criterion):
    _largest(k, criterion)
    return _largest(2, criterion)
