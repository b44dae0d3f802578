"""You add up the gains as if every question were asked of equally many rows. Weight each gain by the rows of
its node, or a question about three rows counts like one about all."""


def impurity_importance(tree, n_features):
    gained = np.zeros(n_features)
    for node, _ in _questions(tree, n_features):
        left, right = node["left"], node["right"]
        after = left["rows"] * left["impurity"] + right["rows"] * right["impurity"]
        gained[node["feature"]] += node["impurity"] - after / node["rows"]
    return gained / (gained.sum() or 1.0)
