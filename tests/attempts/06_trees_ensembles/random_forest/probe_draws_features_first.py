"""None: draws all numbers of rows first, and grows the trees afterwards."""


def _fit(self, X, y, rng):
    n, d = X.shape
    if self.max_features > d:
        raise ValueError("max_features")
    self._labels, self._codes = np.unique(y, return_inverse=True)
    self._X, self._rng = X, rng
    bags = [rng.integers(n, size=n) for _ in range(self.n_trees)]
    self._unseen = np.array([~np.isin(np.arange(n), rows) for rows in bags])
    self._trees = [self._grown(X[rows], self._codes[rows], 0) for rows in bags]
    return self


RandomForest.fit = _fit
