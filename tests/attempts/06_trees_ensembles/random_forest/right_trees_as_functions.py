"""Trees as functions that call each other, and the out-of-bag error by asking each tree for its
strangers."""


def _leaf(shares):
    return lambda x: shares


def _question(j, cut, low, high):
    return lambda x: low(x) if x[j] <= cut else high(x)


def _build(self, X, codes, depth):
    if len(np.unique(codes)) == 1 or depth == self.max_depth:
        return _leaf(np.mean(codes[:, None] == np.arange(len(self._labels)), axis=0))
    drawn = self._rng.choice(X.shape[1], size=self.max_features, replace=False)
    split = best_split(X, codes, drawn, self.min_leaf)
    if not split:
        return _leaf(np.mean(codes[:, None] == np.arange(len(self._labels)), axis=0))
    low = X[:, split[0]] <= split[1]
    left = _build(self, X[low], codes[low], depth + 1)
    return _question(*split, left, _build(self, X[~low], codes[~low], depth + 1))


RandomForest._grown = _build
RandomForest._leaf = lambda self, tree, x: tree(x)
