"""You shuffle the rows to begin at and go through all of them before any comes again. For each new row one is
to be drawn from all, whatever was drawn before."""


def smote(X, k, n_new, rng):
    n = len(X)
    if not 1 <= k < n:
        raise ValueError("k")
    squares = ((X[:, None, :] - X[None, :, :]) ** 2).sum(axis=2)
    np.fill_diagonal(squares, np.inf)
    neighbours = np.argsort(squares, axis=1)[:, :k]
    a = np.array([i for _ in range(n_new // n + 1) for i in rng.permutation(n)])[:n_new]
    b = neighbours[a, rng.integers(k, size=n_new)]
    u = rng.random((n_new, 1))
    return X[a] + u * (X[b] - X[a])
