"""Your neighbours are the farthest rows. Sort the distances in ascending order."""


def smote(X, k, n_new, rng):
    n = len(X)
    if not 1 <= k < n:
        raise ValueError("k")
    squares = ((X[:, None, :] - X[None, :, :]) ** 2).sum(axis=2)
    np.fill_diagonal(squares, np.inf)
    neighbours = np.argsort(np.where(np.isinf(squares), -1.0, squares), axis=1)[:, ::-1][:, :k]
    a = rng.integers(n, size=n_new)
    b = neighbours[a, rng.integers(k, size=n_new)]
    u = rng.random((n_new, 1))
    return X[a] + u * (X[b] - X[a])
