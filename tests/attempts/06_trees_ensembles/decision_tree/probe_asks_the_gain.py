"""Like wrong_stops_without_gain: written as a class of its own, which compares the squared error or the
counts before and after."""


class DecisionTree:
    def __init__(self, criterion="gini", max_depth=None, min_leaf=1):
        if criterion not in ("gini", "mse") or (max_depth is not None and max_depth < 0) or min_leaf < 1:
            raise ValueError("refused")
        self.criterion, self.min_leaf, self.root = criterion, min_leaf, None
        self.limit = 10**9 if max_depth is None else max_depth

    def cost(self, y):
        if self.criterion == "mse":
            return float(np.sum((y - np.mean(y)) ** 2))
        return len(y) - sum(int(c) ** 2 for c in np.unique(y, return_counts=True)[1]) / len(y)

    def leaf(self, y):
        if self.criterion == "mse":
            return float(np.mean(y))
        labels, counts = np.unique(y, return_counts=True)
        return labels[counts.argmax()]

    def fit(self, X, y):
        if len(X) != len(y) or len(y) == 0:
            raise ValueError("refused")

        def grow(X, y, left_over):
            split = best_split(X, y, self.criterion, self.min_leaf) if left_over else None
            if split:
                a = X[:, split[0]] <= split[1]
                if self.cost(y) - self.cost(y[a]) - self.cost(y[~a]) > 1e-9:
                    return [split, grow(X[a], y[a], left_over - 1), grow(X[~a], y[~a], left_over - 1)]
            return [self.leaf(y)]

        self.root = grow(X, y, self.limit)
        return self

    def shape(self, node):
        if len(node) == 1:
            return 1, 0
        (m, a), (n, b) = self.shape(node[1]), self.shape(node[2])
        return m + n, 1 + max(a, b)

    def known(self):
        if self.root is None:
            raise ValueError("fit first")
        return self.root

    def n_leaves(self):
        return self.shape(self.known())[0]

    def depth(self):
        return self.shape(self.known())[1]

    def predict(self, X):
        def walk(row, node):
            while len(node) > 1:
                node = node[1] if row[node[0][0]] <= node[0][1] else node[2]
            return node[0]

        return np.array([walk(row, self.known()) for row in X])
