"""Your test rows are in the order of the shuffle. They are asked for in increasing order."""


def stratified_kfold(y, k, rng):
    if not 2 <= k <= min(Counter(y.tolist()).values()):
        raise ValueError("k is out of range")
    order = rng.permutation(len(y))
    order = order[np.argsort(y[order], kind="stable")]
    return [(np.setdiff1d(order, order[i::k]), order[i::k]) for i in range(k)]
