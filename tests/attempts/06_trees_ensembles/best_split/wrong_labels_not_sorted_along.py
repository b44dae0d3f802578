"""You sort the values of a feature but leave the labels where they were. The sides then hold the labels of
other rows: order both by the same permutation."""

_best_split = best_split


def best_split(X, y, criterion="gini", min_leaf=1):
    return _best_split(np.sort(X, axis=0), y, criterion, min_leaf)
