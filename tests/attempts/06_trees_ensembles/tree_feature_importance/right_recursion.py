"""Plain recursion and lists of lists; each draw shuffles the column itself."""


def _gains(node, gained, n):
    if "left" not in node:
        return
    left, right = node["left"], node["right"]
    if node["feature"] not in range(len(gained)):
        raise ValueError("feature")
    here = left["rows"] + right["rows"]
    after = (left["rows"] * left["impurity"] + right["rows"] * right["impurity"]) / here
    gained[node["feature"]] += node["rows"] / n * (node["impurity"] - after)
    _gains(left, gained, n)
    _gains(right, gained, n)


def impurity_importance(tree, n_features):
    gained = [0.0] * n_features
    _gains(tree, gained, tree["rows"])
    if sum(gained) == 0:
        return np.zeros(n_features)
    return np.array([g / sum(gained) for g in gained])


def mean_split_depth(tree, n_features):
    depths = {j: [] for j in range(n_features)}

    def visit(node, depth):
        if "left" in node:
            if node["feature"] not in depths:
                raise ValueError("feature")
            depths[node["feature"]].append(depth)
            visit(node["left"], depth + 1)
            visit(node["right"], depth + 1)

    visit(tree, 0)
    return np.array([sum(d) / len(d) if d else float("inf") for d in depths.values()])


def permutation_importance(score, X, y, repeats, rng):
    if repeats <= 0:
        raise ValueError("repeats")
    result = []
    for j in range(X.shape[1]):
        scores = []
        for _ in range(repeats):
            column = X[:, j].tolist()
            order = rng.permutation(len(column))
            table = X.tolist()
            for i in range(len(table)):
                table[i][j] = column[order[i]]
            scores.append(score(np.array(table), y))
        result.append(score(X, y) - sum(scores) / len(scores))
    return np.array(result)
