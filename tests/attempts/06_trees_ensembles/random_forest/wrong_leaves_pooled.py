"""You add up the counts of the leaves and divide at the end, so a tree with a large leaf there says more
than one with a small leaf. Take the shares in each leaf first: every tree counts the same."""


def _grown(self, X, codes, depth):
    split = None
    if depth != self.max_depth and np.any(codes != codes[0]):
        features = self._rng.choice(X.shape[1], size=self.max_features, replace=False)
        split = best_split(X, codes, features, self.min_leaf)
    if split is None:
        return np.bincount(codes, minlength=len(self._labels))
    left = X[:, split[0]] <= split[1]
    one = self._grown(X[left], codes[left], depth + 1)
    return _Node(*split, one, self._grown(X[~left], codes[~left], depth + 1))


def _proba(self, X):
    counts = self._shares(X).sum(axis=0)
    return counts / counts.sum(axis=1, keepdims=True)


RandomForest._grown, RandomForest.predict_proba = _grown, _proba
