"""Nodes gathered level by level into arrays; all orders are drawn at once, and all tables made with them."""


def _table(tree, n_features):
    rows, level, depth = [], [tree], 0
    while level:
        level = [node for node in level if "feature" in node]
        for node in level:
            both = sum(node[side]["rows"] * node[side]["impurity"] for side in ("left", "right"))
            rows.append((node["feature"], depth, node["rows"] * node["impurity"] - both))
        level, depth = [node[side] for node in level for side in ("left", "right")], depth + 1
    table = np.array(rows, dtype=float).reshape(-1, 3)
    features = table[:, 0].astype(int)
    if np.any((features < 0) | (features >= n_features)):
        raise ValueError("feature")
    return features, table[:, 1], table[:, 2]


def impurity_importance(tree, n_features):
    features, _, gains = _table(tree, n_features)
    total = np.bincount(features, weights=gains, minlength=n_features)
    return total / (total.sum() or 1.0)


def mean_split_depth(tree, n_features):
    features, depths, _ = _table(tree, n_features)
    count = np.bincount(features, minlength=n_features)
    with np.errstate(invalid="ignore"):
        mean = np.bincount(features, weights=depths, minlength=n_features) / count
    return np.where(count == 0, np.inf, mean)


def permutation_importance(score, X, y, repeats, rng):
    if repeats < 1:
        raise ValueError(repeats)
    n, d = X.shape
    orders = np.array([rng.permutation(n) for _ in range(d * repeats)]).reshape(d, repeats, n)
    tables = np.broadcast_to(X, (d, repeats, n, d)).copy()
    for j in range(d):
        tables[j, :, :, j] = X[orders[j], j]
    scores = np.array([[score(table, y) for table in per_feature] for per_feature in tables])
    return score(X, y) - scores.mean(axis=1)
