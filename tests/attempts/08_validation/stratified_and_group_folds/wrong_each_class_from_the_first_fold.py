"""You begin each class at the first fold, so the first folds get what is left over of every class and become
the largest. Go on with the next class where the last one stopped."""


def stratified_kfold(y, k, rng):
    if not 2 <= k <= min(Counter(y.tolist()).values()):
        raise ValueError("k is out of range")
    order = rng.permutation(len(y))
    fold = np.empty(len(y), dtype=int)
    for label in np.unique(y):
        rows = order[y[order] == label]
        fold[rows] = np.arange(len(rows)) % k
    return _pairs(fold, k)
