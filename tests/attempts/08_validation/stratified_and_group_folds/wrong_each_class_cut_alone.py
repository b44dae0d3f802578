"""You cut each class into k parts on its own. The longer parts come first in every class, so the first folds
get a row more of each and become the largest: let the next class begin where the last one stopped."""


def stratified_kfold(y, k, rng):
    if not 2 <= k <= min(Counter(y.tolist()).values()):
        raise ValueError("k is out of range")
    fold = np.empty(len(y), dtype=int)
    for label in np.unique(y):
        rows = rng.permutation(np.flatnonzero(y == label))
        for i, part in enumerate(np.array_split(rows, k)):
            fold[part] = i
    return _pairs(fold, k)
