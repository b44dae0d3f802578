"""You draw the rows once, before the first tree, and all trees learn from them. Each tree draws rows of its
own."""


def _fit(self, X, y, rng):
    n, d = X.shape
    if self.max_features > d:
        raise ValueError("max_features")
    self._labels, self._codes = np.unique(y, return_inverse=True)
    self._X, self._rng = X, rng
    rows = rng.integers(n, size=n)
    self._unseen = np.tile(~np.isin(np.arange(n), rows), (self.n_trees, 1))
    self._trees = [self._grown(X[rows], self._codes[rows], 0) for _ in range(self.n_trees)]
    return self


RandomForest.fit = _fit
