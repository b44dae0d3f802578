"""For each threshold you look at all rows again, which takes time with the square of their number. Sort
once; from one threshold to the next only one row changes sides."""


def best_split(X, y, criterion="gini", min_leaf=1):
    if criterion not in ("gini", "entropy", "mse"):
        raise ValueError("unknown criterion")
    summed = _columns_to_sum(y, criterion)
    whole = _impurity(summed.sum(axis=0), len(y), criterion)
    best = None
    for feature in range(X.shape[1]):
        values = np.unique(X[:, feature])
        for threshold in (values[:-1] + values[1:]) / 2:
            left = X[:, feature] <= threshold
            n_left = int(left.sum())
            n_right = len(y) - n_left
            if min(n_left, n_right) < min_leaf:
                continue
            sides = n_left * _impurity(summed[left].sum(axis=0), n_left, criterion)
            sides += n_right * _impurity(summed[~left].sum(axis=0), n_right, criterion)
            gain = whole - sides / len(y)
            if best is None or gain > best[2]:
                best = feature, float(threshold), float(gain)
    return best
