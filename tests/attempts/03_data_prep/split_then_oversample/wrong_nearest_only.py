"""You take the nearest neighbour always. One of the k nearest is to be drawn."""


def smote(X, k, n_new, rng):
    n = len(X)
    if not 1 <= k < n:
        raise ValueError("k")
    squares = ((X[:, None, :] - X[None, :, :]) ** 2).sum(axis=2)
    np.fill_diagonal(squares, np.inf)
    neighbours = np.argsort(squares, axis=1)[:, :k]
    a = rng.integers(n, size=n_new)
    b = neighbours[a, 0]
    u = rng.random((n_new, 1))
    return X[a] + u * (X[b] - X[a])
