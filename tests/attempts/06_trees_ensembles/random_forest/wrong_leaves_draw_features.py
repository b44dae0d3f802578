"""You draw features at every node, also where all labels are equal or the depth is max_depth. Such a leaf
draws nothing, or all that is drawn after it comes out otherwise."""


def _grown(self, X, codes, depth):
    split = None
    features = self._rng.choice(X.shape[1], size=self.max_features, replace=False)
    if depth != self.max_depth and np.any(codes != codes[0]):
        split = best_split(X, codes, features, self.min_leaf)
    if split is None:
        return np.bincount(codes, minlength=len(self._labels)) / len(codes)
    feature, threshold = split
    left = X[:, feature] <= threshold
    parts = [self._grown(X[part], codes[part], depth + 1) for part in (left, ~left)]
    return _Node(feature, threshold, *parts)


RandomForest._grown = _grown
