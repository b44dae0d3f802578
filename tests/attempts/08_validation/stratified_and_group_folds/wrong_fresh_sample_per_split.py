"""You draw a new test sample for each split. Then some rows are tested several times and others never; the
test folds of k-fold cross-validation do not overlap."""


def stratified_kfold(y, k, rng):
    if not 2 <= k <= min(Counter(y.tolist()).values()):
        raise ValueError("k is out of range")
    splits = []
    for _ in range(k):
        test = [
            rng.choice(np.flatnonzero(y == c), int(np.sum(y == c)) // k, replace=False) for c in np.unique(y)
        ]
        test = np.sort(np.concatenate(test))
        splits.append((np.setdiff1d(np.arange(len(y)), test), test))
    return splits
