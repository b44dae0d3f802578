"""You use each feature at most once on the way to a leaf. That is for categories with one branch each;
a threshold may be asked again, to cut an interval out."""


def _grown(self, X, y, depth, used=()):
    split = None
    if depth != self.max_depth and np.any(y != y[0]):
        free = [feature for feature in range(X.shape[1]) if feature not in used]
        split = best_split(X[:, free], y, self.criterion, self.min_leaf) if free else None
    if split is None:
        return _Leaf(self._value(y))
    feature = free[split[0]]
    left = X[:, feature] <= split[1]
    sides = [self._grown(X[side], y[side], depth + 1, (*used, feature)) for side in (left, ~left)]
    return _Node(feature, split[1], *sides)


DecisionTree._grown = _grown
