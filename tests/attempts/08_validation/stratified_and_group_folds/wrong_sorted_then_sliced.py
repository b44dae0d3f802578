"""You sort the rows by class and cut the sequence into k slices. Then a fold may be all of one class: deal
the sorted rows round and round instead."""


def stratified_kfold(y, k, rng):
    if not 2 <= k <= min(Counter(y.tolist()).values()):
        raise ValueError("k is out of range")
    order = rng.permutation(len(y))
    order = order[np.argsort(y[order], kind="stable")]
    fold = np.empty(len(y), dtype=int)
    fold[order] = np.arange(len(y)) * k // len(y)
    return _pairs(fold, k)
