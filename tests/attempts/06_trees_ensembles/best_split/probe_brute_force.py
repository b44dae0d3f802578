"""Like wrong_looks_at_all_rows_again: boolean masks and np.unique for every threshold."""


def best_split(X, y, criterion="gini", min_leaf=1):
    if criterion not in ("gini", "entropy", "mse"):
        raise ValueError("unknown criterion")

    def impurity(labels):
        if criterion == "mse":
            return np.var(labels)
        _, counts = np.unique(labels, return_counts=True)
        p = counts / counts.sum()
        return 1 - (p**2).sum() if criterion == "gini" else -(p * np.log2(p)).sum()

    best = None
    for j in range(X.shape[1]):
        values = np.unique(X[:, j])
        for threshold in (values[:-1] + values[1:]) / 2:
            left, right = y[X[:, j] <= threshold], y[X[:, j] > threshold]
            if min(len(left), len(right)) >= min_leaf:
                gain = impurity(y) - (len(left) * impurity(left) + len(right) * impurity(right)) / len(y)
                if best is None or gain > best[2]:
                    best = (j, float(threshold), float(gain))
    return best
