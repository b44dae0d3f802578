"""Your tree grows one level beyond max_depth. The root has depth 0, and a node at depth max_depth is a
leaf."""


def _grown(self, X, y, depth):
    if (self.max_depth is not None and depth > self.max_depth) or np.all(y == y[0]):
        return _Leaf(self._value(y))
    split = best_split(X, y, self.criterion, self.min_leaf)
    if split is None:
        return _Leaf(self._value(y))
    left = X[:, split[0]] <= split[1]
    return _Node(*split, self._grown(X[left], y[left], depth + 1), self._grown(X[~left], y[~left], depth + 1))


DecisionTree._grown = _grown
