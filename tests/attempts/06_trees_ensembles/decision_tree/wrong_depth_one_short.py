"""Your tree stops one level before max_depth. The root has depth 0, and nodes at depth max_depth are
allowed."""

_right = DecisionTree._grown


def _grown(self, X, y, depth):
    if self.max_depth is not None and depth + 1 >= self.max_depth:
        return _Leaf(self._value(y))
    return _right(self, X, y, depth)


DecisionTree._grown = _grown
