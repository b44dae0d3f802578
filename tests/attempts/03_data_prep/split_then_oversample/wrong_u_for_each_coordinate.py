"""You draw u anew for each coordinate. The new row is then somewhere in the box between the two rows; on
the line between them it needs one u."""


def smote(X, k, n_new, rng):
    n = len(X)
    if not 1 <= k < n:
        raise ValueError("k")
    squares = ((X[:, None, :] - X[None, :, :]) ** 2).sum(axis=2)
    np.fill_diagonal(squares, np.inf)
    neighbours = np.argsort(squares, axis=1)[:, :k]
    a = rng.integers(n, size=n_new)
    b = neighbours[a, rng.integers(k, size=n_new)]
    u = rng.random((n_new, X.shape[1]))
    return X[a] + u * (X[b] - X[a])
