"""Your leaves number the classes by what their own tree has drawn. Where a tree misses a class, its columns
are those of other classes: find the labels before the first tree, and give every leaf a place for each."""

_known = RandomForest.fit


def _fit(self, X, y, rng):
    n, d = X.shape
    if self.max_features > d:
        raise ValueError("max_features")
    self._labels, self._codes = np.unique(y, return_inverse=True)
    self._X, self._rng = X, rng
    self._trees, self._unseen = [], np.ones((self.n_trees, n), dtype=bool)
    for t in range(self.n_trees):
        rows = rng.integers(n, size=n)
        self._unseen[t, rows] = False
        own = np.unique(self._codes[rows], return_inverse=True)[1]
        self._trees.append(self._grown(X[rows], own, 0))
    return self


RandomForest.fit = _fit
