"""You take 1 for the largest Gini impurity. It stays below 1 for any number of classes: even at equal shares
two rows drawn at random may be of the same class."""

_right = answers


def answers():
    return _right() | {"gini_of_four": 1.0}
