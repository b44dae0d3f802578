"""None: tries ten evenly spaced thresholds per feature, over a little more than its range."""


def best_split(X, y, criterion="gini", min_leaf=1):
    if criterion not in ("gini", "entropy", "mse"):
        raise ValueError("unknown criterion")
    summed = _columns_to_sum(y, criterion)
    whole = _impurity(summed.sum(axis=0), len(y), criterion)
    best = None
    for feature in range(X.shape[1]):
        for threshold in np.linspace(X[:, feature].min() - 0.0123, X[:, feature].max() + 0.0171, 12)[1:-1]:
            left = X[:, feature] <= threshold
            n_left, n_right = int(left.sum()), int((~left).sum())
            if min(n_left, n_right) < min_leaf:
                continue
            sides = n_left * _impurity(summed[left].sum(axis=0), n_left, criterion)
            sides += n_right * _impurity(summed[~left].sum(axis=0), n_right, criterion)
            gain = whole - sides / len(y)
            if best is None or gain > best[2]:
                best = feature, float(threshold), float(gain)
    return best
