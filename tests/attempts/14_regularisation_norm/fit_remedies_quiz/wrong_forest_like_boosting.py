"""You add trees to a forest against underfitting. All its trees are grown alike, so their mean has the
bias of one; more capacity by more trees is boosting."""

_right = answers


def answers():
    return _right() | {"forest_trees": "lower it"}
