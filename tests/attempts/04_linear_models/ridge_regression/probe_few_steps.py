"""None: gradient descent that stops too early."""


def fit_ridge(X, y, lam):
    if lam < 0:
        raise ValueError("negative penalty")
    A, t = X - X.mean(axis=0), y - y.mean()
    w = np.zeros(X.shape[1])
    step = 0.5 / (np.sum(A**2) + lam)
    for _ in range(30):
        w -= step * 2 * (lam * w - A.T @ (t - A @ w))
    return w, float(y.mean() - X.mean(axis=0) @ w)
