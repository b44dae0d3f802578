"""None: walks down to the left alone."""


def impurity_importance(tree, n_features):
    gained, node = np.zeros(n_features), tree
    while "feature" in node:
        if not 0 <= node["feature"] < n_features:
            raise ValueError("feature")
        both = sum(node[side]["rows"] * node[side]["impurity"] for side in ("left", "right"))
        gained[node["feature"]] += node["rows"] * node["impurity"] - both
        node = node["left"]
    return gained / gained.sum() if gained.any() else gained
