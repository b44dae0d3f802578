"""You deal the rows of a class in the order of the data and do not use the generator. Data often come in an
order that matters, by day or by site; shuffle within the classes."""


def stratified_kfold(y, k, rng):
    if not 2 <= k <= min(Counter(y.tolist()).values()):
        raise ValueError("k is out of range")
    fold = np.empty(len(y), dtype=int)
    fold[np.argsort(y, kind="stable")] = np.arange(len(y)) % k
    return _pairs(fold, k)
