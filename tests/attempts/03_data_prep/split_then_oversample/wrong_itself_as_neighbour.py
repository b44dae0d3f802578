"""You count a row among its own neighbours, at distance 0. Some new rows are then mere copies, and its
farthest neighbour is missing."""


def smote(X, k, n_new, rng):
    n = len(X)
    if not 1 <= k < n:
        raise ValueError("k")
    squares = ((X[:, None, :] - X[None, :, :]) ** 2).sum(axis=2)
    neighbours = np.argsort(squares, axis=1)[:, :k]
    a = rng.integers(n, size=n_new)
    b = neighbours[a, rng.integers(k, size=n_new)]
    u = rng.random((n_new, 1))
    return X[a] + u * (X[b] - X[a])
