"""A stack instead of recursion, and the tree in parallel lists, as libraries keep it; all rows take a
step at once."""


class DecisionTree:
    def __init__(self, criterion="gini", max_depth=None, min_leaf=1):
        for wrong in (
            criterion not in ("gini", "mse"),
            max_depth is not None and max_depth < 0,
            min_leaf < 1,
        ):
            if wrong:
                raise ValueError("no such setting")
        self.settings, self.max_depth = (criterion, min_leaf), max_depth
        self.feature = []

    def fit(self, X, y):
        if len(y) != len(X) or not len(y):
            raise ValueError("as many rows as targets, please")
        labels, codes = np.unique(y, return_inverse=True)
        self.feature, self.threshold, self.child, self.value, self.levels = [], [], [], [], []
        stack = [(np.arange(len(y)), 0, None)]
        while stack:
            rows, level, mother = stack.pop()
            me = len(self.feature)
            if mother is not None:
                self.child[mother[0]][mother[1]] = me
            counts = np.bincount(codes[rows])
            mse = self.settings[0] == "mse"
            self.value.append(np.average(y[rows]) if mse else labels[counts.argmax()])
            self.child.append([me, me])
            self.levels.append(level)
            split = None
            if np.count_nonzero(counts) > 1 and (self.max_depth is None or level < self.max_depth):
                split = best_split(X[rows], y[rows], *self.settings)
            self.feature.append(split[0] if split else -1)
            self.threshold.append(split[1] if split else np.inf)
            if split:
                yes = X[rows, split[0]] <= split[1]
                stack += [(rows[yes], level + 1, (me, 0)), (rows[~yes], level + 1, (me, 1))]
        return self

    def predict(self, X):
        self.n_leaves()
        at = np.zeros(len(X), dtype=int)
        for _ in range(self.depth()):
            values = X[np.arange(len(X)), np.array(self.feature)[at]]
            at = np.array(self.child)[at, (values > np.array(self.threshold)[at]).astype(int)]
        return np.array(self.value)[at]

    def n_leaves(self):
        if not self.feature:
            raise ValueError("no tree yet")
        return self.feature.count(-1)

    def depth(self):
        self.n_leaves()
        return max(self.levels)
