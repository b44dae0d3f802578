"""Centres, solves (X'X + lam I) w = X'y, and takes the factors from the eigenvalues of X'X."""


def fit_ridge(X, y, lam):
    if lam < 0:
        raise ValueError("negative penalty")
    A, t = X - X.mean(axis=0), y - y.mean()
    w = np.linalg.solve(A.T @ A + lam * np.eye(X.shape[1]), A.T @ t)
    return w, np.mean(y - X @ w)


def shrinkage_factors(X, lam):
    if lam < 0:
        raise ValueError("negative penalty")
    A = X - X.mean(axis=0)
    spread = np.linalg.eigvalsh(A.T @ A)[::-1]
    return 1.0 - lam / (spread + lam)
