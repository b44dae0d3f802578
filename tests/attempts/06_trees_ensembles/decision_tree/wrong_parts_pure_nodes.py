"""You go on splitting where all targets are equal. Such a node is a leaf: more questions would change
no prediction."""


def _grown(self, X, y, depth):
    split = best_split(X, y, self.criterion, self.min_leaf) if depth != self.max_depth else None
    if split is None:
        return _Leaf(self._value(y))
    left = X[:, split[0]] <= split[1]
    return _Node(*split, self._grown(X[left], y[left], depth + 1), self._grown(X[~left], y[~left], depth + 1))


DecisionTree._grown = _grown
