"""Like wrong_features_once_per_tree: each tree gets a copy of its columns, and looks no further."""


def _build(self, X, codes, columns, depth):
    counts = np.bincount(codes, minlength=len(self._labels))
    if depth == self.max_depth or counts.max() == len(codes):
        return counts / counts.sum()
    split = best_split(X[:, columns], codes, np.arange(len(columns)), self.min_leaf)
    if split is None:
        return counts / counts.sum()
    j, cut = columns[split[0]], split[1]
    low = X[:, j] <= cut
    left = _build(self, X[low], codes[low], columns, depth + 1)
    return _Node(j, cut, left, _build(self, X[~low], codes[~low], columns, depth + 1))


def _fit(self, X, y, rng):
    if X.shape[1] < self.max_features:
        raise ValueError("features")
    self._labels, self._codes = np.unique(y, return_inverse=True)
    self._X, self._trees, self._unseen = X, [], []
    for _ in range(self.n_trees):
        rows = rng.integers(len(X), size=len(X))
        columns = np.sort(rng.choice(X.shape[1], size=self.max_features, replace=False))
        self._unseen.append(~np.isin(np.arange(len(X)), rows))
        self._trees.append(_build(self, X[rows], self._codes[rows], columns, 0))
    self._unseen = np.array(self._unseen)
    return self


RandomForest.fit = _fit
