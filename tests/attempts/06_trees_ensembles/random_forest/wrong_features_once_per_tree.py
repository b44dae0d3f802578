"""You draw the features once for each tree. In a random forest they are drawn anew at every split; one draw
for a whole tree is the method of random subspaces, and hides the other features from all of the tree."""


def _fit(self, X, y, rng):
    n, d = X.shape
    if self.max_features > d:
        raise ValueError("max_features")
    self._labels, self._codes = np.unique(y, return_inverse=True)
    self._X, self._trees, self._unseen = X, [], np.ones((self.n_trees, n), dtype=bool)
    for t in range(self.n_trees):
        rows = rng.integers(n, size=n)
        self._features = rng.choice(d, size=self.max_features, replace=False)
        self._unseen[t, rows] = False
        self._trees.append(self._grown(X[rows], self._codes[rows], 0))
    return self


def _grown(self, X, codes, depth):
    split = None
    if depth != self.max_depth and np.any(codes != codes[0]):
        split = best_split(X, codes, self._features, self.min_leaf)
    if split is None:
        return np.bincount(codes, minlength=len(self._labels)) / len(codes)
    left = X[:, split[0]] <= split[1]
    one = self._grown(X[left], codes[left], depth + 1)
    return _Node(*split, one, self._grown(X[~left], codes[~left], depth + 1))


RandomForest.fit, RandomForest._grown = _fit, _grown
