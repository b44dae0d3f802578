"""You add up the impurities of the nodes themselves. A question deserves what it removes: subtract the
impurity that is left in its two sides."""


def impurity_importance(tree, n_features):
    found = np.zeros(n_features)
    for node, _ in _questions(tree, n_features):
        found[node["feature"]] += node["rows"] * node["impurity"]
    return found / (found.sum() or 1.0)
