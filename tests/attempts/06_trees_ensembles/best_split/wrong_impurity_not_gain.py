"""The number you return is the impurity that is left after the split, not the gain. Take it off the
impurity of all rows."""

_best_split = best_split


def best_split(X, y, criterion="gini", min_leaf=1):
    best = _best_split(X, y, criterion, min_leaf)
    if best is None:
        return None
    p = np.unique(y, return_counts=True)[1] / len(y)
    whole = {"gini": 1 - (p**2).sum(), "entropy": -(p * np.log2(p)).sum()}
    return best[0], best[1], float((np.var(y) if criterion == "mse" else whole[criterion]) - best[2])
