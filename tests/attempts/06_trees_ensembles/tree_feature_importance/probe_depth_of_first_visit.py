"""Like wrong_first_depth: level by level, keeping the first."""


def mean_split_depth(tree, n_features):
    found, level, depth = {}, [tree], 0
    while level:
        below = []
        for node in level:
            if "feature" in node:
                if not 0 <= node["feature"] < n_features:
                    raise ValueError(node["feature"])
                found.setdefault(node["feature"], depth)
                below += [node["left"], node["right"]]
        level, depth = below, depth + 1
    return np.array([float(found.get(j, np.inf)) for j in range(n_features)])
