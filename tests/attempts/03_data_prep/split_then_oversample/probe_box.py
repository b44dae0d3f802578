"""Like wrong_u_for_each_coordinate: with the draws in the shape of the difference."""


def smote(X, k, n_new, rng):
    n = len(X)
    if not 1 <= k < n:
        raise ValueError("k")
    squares = ((X[:, None, :] - X[None, :, :]) ** 2).sum(axis=2)
    np.fill_diagonal(squares, np.inf)
    neighbours = np.argsort(squares, axis=1)[:, :k]
    a = rng.integers(n, size=n_new)
    b = neighbours[a, rng.integers(k, size=n_new)]
    step = X[b] - X[a]
    return X[a] + rng.random(step.shape) * step
