"""Random ranks within each class by lexsort; groups by np.unique with counts."""


def stratified_kfold(y, k, rng):
    _, code, count = np.unique(y, return_inverse=True, return_counts=True)
    if k < 2 or count.min() < k:
        raise ValueError("k is out of range")
    order = np.lexsort([rng.random(y.size), code])
    fold = np.empty(y.size, dtype=np.int64)
    fold[order] = (np.arange(y.size) + int(rng.integers(k))) % k
    everything = np.arange(y.size)
    return tuple((everything[fold != i], everything[fold == i]) for i in range(k))


def group_kfold(groups, k):
    names, code, count = np.unique(groups, return_inverse=True, return_counts=True)
    if not 2 <= k <= names.size:
        raise ValueError("k is out of range")
    load, home = np.zeros(k, dtype=int), np.zeros(names.size, dtype=int)
    for g in np.argsort(-count):
        home[g] = load.argmin()
        load[home[g]] += count[g]
    fold = home[code]
    return [(np.where(fold != i)[0], np.where(fold == i)[0]) for i in range(k)]
