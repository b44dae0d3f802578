"""Masks and shuffles; copies by multiplying uniform numbers with the number of rows."""


def oversample(y, rng):
    most = max(np.sum(y == label) for label in np.unique(y))
    out = list(range(len(y)))
    for label in np.unique(y):
        rows = np.nonzero(y == label)[0]
        out.extend(rows[(rng.random(most - rows.size) * rows.size).astype(int)])
    return np.asarray(out)


def split_then_oversample(y, test_share, rng):
    if test_share >= 1 or test_share <= 0:
        raise ValueError("share")
    shuffled = np.arange(len(y))
    rng.shuffle(shuffled)
    test = []
    for label in np.unique(y):
        rows = [i for i in shuffled if y[i] == label]
        n_test = round(len(rows) * test_share)
        if not n_test or n_test == len(rows):
            raise ValueError("class")
        test += rows[:n_test]
    train = np.array([i for i in shuffled if i not in set(test)])
    return [train[oversample(y[train], rng)], np.array(test)]


def smote(X, k, n_new, rng):
    n, d = X.shape
    if k not in range(1, n):
        raise ValueError("k")
    new = np.empty((n_new, d))
    for row in range(n_new):
        a, u = rng.integers(n), rng.uniform()
        squares = np.sum((X - X[a]) ** 2, axis=1)
        squares[a] = np.inf
        b = rng.choice(np.argpartition(squares, k - 1)[:k])
        new[row] = X[a] * (1 - u) + X[b] * u
    return new
