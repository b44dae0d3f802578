"""Random keys: rows are sorted by them for the split; neighbours without themselves by dropping the first
column."""


def oversample(y, rng):
    labels, place, counts = np.unique(y, return_inverse=True, return_counts=True)
    missing = counts.max() - counts
    copies = [rng.choice(np.where(place == c)[0], missing[c]) for c in range(len(labels))]
    return rng.permutation(np.hstack([np.arange(y.size)] + copies))


def split_then_oversample(y, test_share, rng):
    if not (test_share > 0 and test_share < 1):
        raise ValueError(test_share)
    keys = rng.random(y.size)
    is_test = np.zeros(y.size, dtype=bool)
    for label in set(y.tolist()):
        rows = np.where(y == label)[0]
        n_test = int(np.rint(test_share * rows.size))
        if n_test in (0, rows.size):
            raise ValueError(label)
        is_test[rows[np.argsort(keys[rows])[:n_test]]] = True
    train, test = np.where(~is_test)[0], np.where(is_test)[0]
    return train[oversample(y[train], rng)], test


def smote(X, k, n_new, rng):
    if k <= 0 or k > len(X) - 1:
        raise ValueError(k)
    distances = np.linalg.norm(X[:, None] - X, axis=-1)
    neighbours = np.argsort(distances, axis=1)[:, 1 : k + 1]
    pairs = [(i, j) for i in range(len(X)) for j in neighbours[i]]
    drawn = rng.integers(len(pairs), size=n_new)
    ends = np.array([pairs[p] for p in drawn], dtype=int).reshape(n_new, 2)
    u = 1 - rng.uniform(size=n_new)[:, np.newaxis]
    return u * X[ends[:, 0]] + (1 - u) * X[ends[:, 1]]
