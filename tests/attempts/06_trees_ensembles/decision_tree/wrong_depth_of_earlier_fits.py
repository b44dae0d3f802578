"""You keep the deepest depth in an attribute that a second fit does not set back. Each fit starts from 0."""

_grown, _made = DecisionTree._grown, DecisionTree.__init__


def _init(self, criterion="gini", max_depth=None, min_leaf=1):
    _made(self, criterion, max_depth, min_leaf)
    self._deepest = 0


def _growing(self, X, y, depth):
    self._deepest = max(self._deepest, depth)
    return _grown(self, X, y, depth)


def _depth(self):
    self._fitted()
    return self._deepest


DecisionTree.__init__, DecisionTree._grown, DecisionTree.depth = _init, _growing, _depth
