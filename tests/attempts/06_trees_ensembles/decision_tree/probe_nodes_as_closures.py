"""None: right, with a tree of functions, each of which predicts one row."""


class DecisionTree:
    def __init__(self, criterion="gini", max_depth=None, min_leaf=1):
        if criterion not in ("gini", "mse") or (max_depth is not None and max_depth < 0) or min_leaf < 1:
            raise ValueError("refused")
        self.settings, self.limit, self.walk = (criterion, min_leaf), max_depth, None

    def fit(self, X, y):
        if len(X) != len(y) or len(y) == 0:
            raise ValueError("refused")
        self.walk = None
        self.depths = []
        self.walk = self.grow(X, y, 0)
        return self

    def grow(self, X, y, depth):
        split = None if depth == self.limit or len(np.unique(y)) == 1 else best_split(X, y, *self.settings)
        if split is None:
            self.depths.append(depth)
            labels, counts = np.unique(y, return_counts=True)
            value = np.mean(y) if self.settings[0] == "mse" else labels[counts == counts.max()][0]
            return lambda row: value
        j, t = split
        inside = X[:, j] <= t
        low, high = self.grow(X[inside], y[inside], depth + 1), self.grow(X[~inside], y[~inside], depth + 1)
        return lambda row: low(row) if row[j] <= t else high(row)

    def ask(self, question):
        if self.walk is None:
            raise ValueError("fit first")
        return question()

    def predict(self, X):
        return self.ask(lambda: np.stack([self.walk(row) for row in X]))

    def n_leaves(self):
        return self.ask(lambda: len(self.depths))

    def depth(self):
        return self.ask(lambda: max(self.depths))
