"""You also cut between rows with equal values. No threshold can send one of them to the left and the other
to the right: only cuts between different values count."""


def best_split(X, y, criterion="gini", min_leaf=1):
    if criterion not in ("gini", "entropy", "mse"):
        raise ValueError("unknown criterion")
    n = len(y)
    if n < 2 * min_leaf:
        return None
    summed = _columns_to_sum(y, criterion)
    best = None
    for feature in range(X.shape[1]):
        order = np.argsort(X[:, feature], stable=True)
        values = X[order, feature]
        gains = _gains_of_all_cuts(summed[order], criterion)
        gains[: min_leaf - 1] = gains[n - min_leaf :] = -np.inf
        cut = int(np.argmax(gains))
        if gains[cut] > (-np.inf if best is None else best[2]):
            best = feature, float(values[cut : cut + 2].mean()), float(gains[cut])
    return best
