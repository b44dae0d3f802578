"""You accept a single fold. All rows are its test data, and there is nothing to train on: refuse fewer than
two."""


def stratified_kfold(y, k, rng):
    if k > min(Counter(y.tolist()).values()):
        raise ValueError("a class is too small")
    order = rng.permutation(len(y))
    order = order[np.argsort(y[order], kind="stable")]
    fold = np.empty(len(y), dtype=int)
    fold[order] = np.arange(len(y)) % max(k, 1)
    return _pairs(fold, k)
