"""Your right side grows before the left one. Both orders give good forests, but not the same from the same
generator: the task asks for the left side first."""


def _grown(self, X, codes, depth):
    split = None
    if depth != self.max_depth and np.any(codes != codes[0]):
        features = self._rng.choice(X.shape[1], size=self.max_features, replace=False)
        split = best_split(X, codes, features, self.min_leaf)
    if split is None:
        return np.bincount(codes, minlength=len(self._labels)) / len(codes)
    feature, threshold = split
    left = X[:, feature] <= threshold
    right_side, left_side = [self._grown(X[part], codes[part], depth + 1) for part in (~left, left)]
    return _Node(feature, threshold, left_side, right_side)


RandomForest._grown = _grown
