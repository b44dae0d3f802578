"""You take max_depth=0 for no limit, since 0 counts as false. Ask whether it is None; 0 leaves the root
alone."""


def _grown(self, X, y, depth):
    if (self.max_depth and depth >= self.max_depth) or np.all(y == y[0]):
        return _Leaf(self._value(y))
    split = best_split(X, y, self.criterion, self.min_leaf)
    if split is None:
        return _Leaf(self._value(y))
    left = X[:, split[0]] <= split[1]
    return _Node(*split, self._grown(X[left], y[left], depth + 1), self._grown(X[~left], y[~left], depth + 1))


DecisionTree._grown = _grown
