"""You return the weighted gains themselves, in the unit of the impurity. Divide by their sum: shares are
asked for."""


def impurity_importance(tree, n_features):
    gained = np.zeros(n_features)
    for node, _ in _questions(tree, n_features):
        left, right = node["left"], node["right"]
        after = left["rows"] * left["impurity"] + right["rows"] * right["impurity"]
        gained[node["feature"]] += (node["rows"] * node["impurity"] - after) / tree["rows"]
    return gained
