"""You count leaves in an attribute that a second fit does not set back. Each fit starts from 0."""

_value, _made = DecisionTree._value, DecisionTree.__init__


def _init(self, criterion="gini", max_depth=None, min_leaf=1):
    _made(self, criterion, max_depth, min_leaf)
    self._count = 0


def _counting(self, y):
    self._count += 1
    return _value(self, y)


def _n_leaves(self):
    self._fitted()
    return self._count


DecisionTree.__init__, DecisionTree._value, DecisionTree.n_leaves = _init, _counting, _n_leaves
