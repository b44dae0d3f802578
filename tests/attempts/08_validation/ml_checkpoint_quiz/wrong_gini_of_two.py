"""You give the maximum for two classes. With more classes a node can be more mixed than that."""

_right = answers


def answers():
    return _right() | {"gini_of_four": 0.5}
