"""You accept a class with fewer rows than folds. Some test fold has none of it then, so refuse it with a
ValueError."""


def stratified_kfold(y, k, rng):
    if k < 2:
        raise ValueError("k must be 2 or more")
    order = rng.permutation(len(y))
    order = order[np.argsort(y[order], kind="stable")]
    fold = np.empty(len(y), dtype=int)
    fold[order] = np.arange(len(y)) % k
    return _pairs(fold, k)
