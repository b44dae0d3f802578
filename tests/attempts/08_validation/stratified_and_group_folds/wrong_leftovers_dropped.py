"""You give each fold the same number of rows of a class, and what is left over to none. Every row is to be
tested once: fold counts may differ by one."""


def stratified_kfold(y, k, rng):
    if not 2 <= k <= min(Counter(y.tolist()).values()):
        raise ValueError("k is out of range")
    order = rng.permutation(len(y))
    fold = np.full(len(y), -1)
    for label in np.unique(y):
        rows = order[y[order] == label]
        rows = rows[: len(rows) // k * k]
        fold[rows] = np.arange(len(rows)) % k
    return _pairs(fold, k)
