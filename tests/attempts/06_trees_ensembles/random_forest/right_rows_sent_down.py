"""A stack that grows the left side first, flat lists of nodes, and all rows sent down at once."""


class _Tree:
    def __init__(self, X, codes, K, rng, max_features, max_depth, min_leaf):
        self.nodes = []
        stack = [(np.arange(len(X)), 0, None, None)]
        while stack:
            rows, depth, parent, side = stack.pop()
            me = len(self.nodes)
            if parent is not None:
                self.nodes[parent][side] = me
            counts = np.bincount(codes[rows], minlength=K)
            node = {"share": counts / counts.sum(), "split": None}
            self.nodes.append(node)
            if np.count_nonzero(counts) > 1 and depth != max_depth:
                drawn = rng.choice(X.shape[1], size=max_features, replace=False)
                node["split"] = best_split(X[rows], codes[rows], drawn, min_leaf)
            if node["split"]:
                j, cut = node["split"]
                low = X[rows, j] <= cut
                stack.append((rows[~low], depth + 1, me, "no"))
                stack.append((rows[low], depth + 1, me, "yes"))

    def shares(self, X):
        out = np.empty((len(X), len(self.nodes[0]["share"])))
        waiting = [(0, np.arange(len(X)))]
        while waiting:
            k, rows = waiting.pop()
            node = self.nodes[k]
            if node["split"] is None:
                out[rows] = node["share"]
                continue
            j, cut = node["split"]
            low = X[rows, j] <= cut
            waiting += [(node["yes"], rows[low]), (node["no"], rows[~low])]
        return out


def _fit(self, X, y, rng):
    n, d = np.shape(X)
    if d < self.max_features:
        raise ValueError("too few columns")
    self._labels, codes = np.unique(y, return_inverse=True)
    self._truth, self._rows, self._parts = codes, X, []
    for _ in range(self.n_trees):
        drawn = rng.integers(n, size=n)
        settings = self.max_features, self.max_depth, self.min_leaf
        tree = _Tree(X[drawn], codes[drawn], len(self._labels), rng, *settings)
        self._parts.append((tree, np.bincount(drawn, minlength=n) == 0))
    return self


def _proba(self, X):
    return sum(tree.shares(X) for tree, _ in self._parts) / self.n_trees


def _oob(self):
    left_out = np.array([out for _, out in self._parts], dtype=float)
    sums = sum(tree.shares(self._rows) * out[:, None] for (tree, _), out in zip(self._parts, left_out))
    with np.errstate(invalid="ignore"):
        return sums / left_out.sum(axis=0)[:, None]


RandomForest.fit, RandomForest.predict_proba, RandomForest.oob_proba = _fit, _proba, _oob
