"""Plain loops: trees of tuples, probabilities as sums over lists, one row at a time."""


class RandomForest:
    def __init__(self, n_trees, max_features, max_depth=None, min_leaf=1):
        for setting in (n_trees, max_features, min_leaf):
            if setting <= 0:
                raise ValueError(setting)
        self.settings = n_trees, max_features, max_depth, min_leaf

    def fit(self, X, y, rng):
        n_trees, max_features, max_depth, min_leaf = self.settings
        if not max_features <= X.shape[1]:
            raise ValueError("there are not so many features")
        self.X, self.y = X, y.tolist()
        self.names, self.dtype = sorted(set(self.y)), y.dtype

        def build(rows, depth):
            labels = [self.y[i] for i in rows]
            if len(set(labels)) > 1 and (max_depth is None or depth < max_depth):
                features = rng.choice(X.shape[1], size=max_features, replace=False)
                split = best_split(X[rows], y[rows], features, min_leaf)
                if split is not None:
                    column, border = split
                    low = [i for i in rows if X[i, column] <= border]
                    high = [i for i in rows if X[i, column] > border]
                    low = build(low, depth + 1)
                    return column, border, low, build(high, depth + 1)
            return [labels.count(name) / len(labels) for name in self.names]

        self.trees, self.bags = [], []
        for _ in range(n_trees):
            rows = rng.integers(len(y), size=len(y)).tolist()
            self.bags.append(set(rows))
            self.trees.append(build(rows, 0))
        return self

    def _ask(self, trees, x):
        total = [0.0] * len(self.names)
        for tree in trees:
            node = tree
            while type(node) is tuple:
                node = node[3] if x[node[0]] > node[1] else node[2]
            total = [a + b for a, b in zip(total, node)]
        return [share / len(trees) for share in total]

    def predict_proba(self, X):
        return np.array([self._ask(self.trees, x) for x in X])

    def predict(self, X):
        answers = []
        for x in X:
            shares = self._ask(self.trees, x)
            answers.append(self.names[shares.index(max(shares))])
        return np.array(answers, dtype=self.dtype)

    def oob_proba(self):
        rows = []
        for i, x in enumerate(self.X):
            trees = [tree for tree, bag in zip(self.trees, self.bags) if i not in bag]
            rows.append(self._ask(trees, x) if trees else [float("nan")] * len(self.names))
        return np.array(rows)
