"""Your u goes beyond 1, or below 0. The new row is then not between the two rows but outside of them."""


def smote(X, k, n_new, rng):
    n = len(X)
    if not 1 <= k < n:
        raise ValueError("k")
    squares = ((X[:, None, :] - X[None, :, :]) ** 2).sum(axis=2)
    np.fill_diagonal(squares, np.inf)
    neighbours = np.argsort(squares, axis=1)[:, :k]
    a = rng.integers(n, size=n_new)
    b = neighbours[a, rng.integers(k, size=n_new)]
    u = rng.uniform(-0.5, 1.5, size=(n_new, 1))
    return X[a] + u * (X[b] - X[a])
