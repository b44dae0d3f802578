"""Like wrong_gains_unweighted: recursive, with dicts."""


def impurity_importance(tree, n_features):
    gains = dict.fromkeys(range(n_features), 0.0)

    def visit(node):
        if "threshold" not in node:
            return
        if node["feature"] not in gains:
            raise ValueError("no such feature")
        left, right = node["left"], node["right"]
        share = left["rows"] / (left["rows"] + right["rows"])
        gains[node["feature"]] += (
            node["impurity"] - share * left["impurity"] - (1 - share) * right["impurity"]
        )
        visit(left)
        visit(right)

    visit(tree)
    total = sum(gains.values())
    return np.array([gain / total if total > 0 else 0.0 for gain in gains.values()])
