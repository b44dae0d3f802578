"""None: weights a question by the share of its parent's rows, not of all rows."""


def impurity_importance(tree, n_features):
    gained = np.zeros(n_features)

    def visit(node, above):
        if "feature" not in node:
            return
        if not 0 <= node["feature"] < n_features:
            raise ValueError("feature")
        left, right = node["left"], node["right"]
        after = (left["rows"] * left["impurity"] + right["rows"] * right["impurity"]) / node["rows"]
        gained[node["feature"]] += node["rows"] / above * (node["impurity"] - after)
        visit(left, node["rows"])
        visit(right, node["rows"])

    visit(tree, tree["rows"])
    return gained / (gained.sum() or 1.0)
