"""You shuffle the rows and deal them without a look at their classes. On average the shares are right, but a
rare class may be missing from some folds by chance."""


def stratified_kfold(y, k, rng):
    if not 2 <= k <= min(Counter(y.tolist()).values()):
        raise ValueError("k is out of range")
    fold = np.empty(len(y), dtype=int)
    fold[rng.permutation(len(y))] = np.arange(len(y)) % k
    return _pairs(fold, k)
