"""Like wrong_sorted_then_sliced: sorts the shuffled rows by class, then contiguous parts of nearly equal
length."""


def stratified_kfold(y, k, rng):
    if k < 2 or any((y == label).sum() < k for label in np.unique(y)):
        raise ValueError("k is out of range")
    rows = rng.permutation(y.size)
    rows = rows[np.argsort(y[rows], kind="stable")]
    bounds = [-(-i * y.size // k) for i in range(k + 1)]
    tests = [np.sort(rows[a:b]) for a, b in zip(bounds, bounds[1:])]
    return [(np.delete(np.arange(y.size), test), test) for test in tests]
