"""Coordinate descent until the signs are settled, then the linear equations for the weights that are not
0."""

_descend = fit_elastic_net


def soft_threshold(z, t):
    if t < 0:
        raise ValueError("t")
    return np.copysign(np.maximum(np.abs(z) - t, 0), z)


def fit_elastic_net(X, y, lam, l1_ratio=1.0):
    w, b = _descend(X, y, lam, l1_ratio)
    on = w != 0
    A, n = X[:, on] - X[:, on].mean(axis=0), len(y)
    S = A.T @ A / n + lam * (1 - l1_ratio) * np.eye(int(on.sum()))
    w[on] = np.linalg.solve(S, A.T @ (y - y.mean()) / n - lam * l1_ratio * np.sign(w[on]))
    return w, np.float64(np.mean(y) - np.mean(X, axis=0) @ w)
