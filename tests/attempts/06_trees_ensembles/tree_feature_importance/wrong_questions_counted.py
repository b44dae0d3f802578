"""You count how often each feature is asked. What matters is how much its questions gain: a tree asks many
small questions."""


def impurity_importance(tree, n_features):
    asked = np.zeros(n_features)
    for node, _ in _questions(tree, n_features):
        asked[node["feature"]] += 1
    return asked / (asked.sum() or 1.0)
