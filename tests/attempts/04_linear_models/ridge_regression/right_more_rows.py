"""Least squares on the centred data with d more rows, sqrt(lam) times the identity."""


def fit_ridge(X, y, lam):
    if not lam >= 0:
        raise ValueError(lam)
    d = X.shape[1]
    A = np.vstack([X - X.mean(axis=0), np.sqrt(lam) * np.eye(d)])
    w, *_ = np.linalg.lstsq(A, np.concatenate([y - y.mean(), np.zeros(d)]), rcond=None)
    return [w, y.mean() - X.mean(axis=0) @ w]


def shrinkage_factors(X, lam):
    if not lam >= 0:
        raise ValueError(lam)
    centred = X - np.mean(X, axis=0, keepdims=True)
    s = np.linalg.norm(centred @ np.linalg.svd(centred)[2].T, axis=0)
    return (s / np.hypot(s, np.sqrt(lam))) ** 2
