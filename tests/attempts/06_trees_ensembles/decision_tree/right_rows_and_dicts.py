"""Nested dicts, numbers of rows in place of copies, and one row at a time from the root to its leaf."""


class DecisionTree:
    def __init__(self, criterion="gini", max_depth=None, min_leaf=1):
        if criterion not in {"gini", "mse"} or min_leaf < 1 or (max_depth or 0) < 0:
            raise ValueError("settings")
        self.criterion, self.min_leaf = criterion, min_leaf
        self.max_depth = float("inf") if max_depth is None else max_depth
        self.root = None

    def fit(self, X, y):
        if len(X) == 0 or len(X) != len(y):
            raise ValueError("rows and targets")
        self.X, self.y = X, y

        def build(rows, depth):
            if len(set(y[rows].tolist())) > 1 and depth < self.max_depth:
                split = best_split(X[rows], y[rows], self.criterion, self.min_leaf)
                if split:
                    yes = [i for i in rows if X[i, split[0]] <= split[1]]
                    no = [i for i in rows if X[i, split[0]] > split[1]]
                    return {"ask": split, True: build(yes, depth + 1), False: build(no, depth + 1)}
            return {"rows": rows}

        self.root = build(list(range(len(y))), 0)
        return self

    def _leaves(self):
        if self.root is None:
            raise ValueError("fit first")
        waiting = [(self.root, 0)]
        while waiting:
            node, depth = waiting.pop()
            if "rows" in node:
                yield depth
            else:
                waiting += [(node[True], depth + 1), (node[False], depth + 1)]

    def n_leaves(self):
        return len(list(self._leaves()))

    def depth(self):
        return max(self._leaves())

    def predict(self, X):
        if self.root is None:
            raise ValueError("fit first")
        answers = []
        for row in X:
            node = self.root
            while "rows" not in node:
                feature, threshold = node["ask"]
                node = node[bool(row[feature] <= threshold)]
            targets = self.y[node["rows"]].tolist()
            if self.criterion == "mse":
                answers.append(sum(targets) / len(targets))
            else:
                answers.append(min(set(targets), key=lambda label: (-targets.count(label), label)))
        return np.array(answers)
