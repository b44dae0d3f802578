"""You go towards any other row of the class, however far away. Only the k nearest may be drawn: between
distant rows there may be another class."""


def smote(X, k, n_new, rng):
    n = len(X)
    if not 1 <= k < n:
        raise ValueError("k")
    squares = ((X[:, None, :] - X[None, :, :]) ** 2).sum(axis=2)
    np.fill_diagonal(squares, np.inf)
    neighbours = np.argsort(squares, axis=1)[:, : n - 1]
    a = rng.integers(n, size=n_new)
    b = neighbours[a, rng.integers(n - 1, size=n_new)]
    u = rng.random((n_new, 1))
    return X[a] + u * (X[b] - X[a])
