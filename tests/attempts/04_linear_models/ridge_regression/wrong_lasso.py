"""Your weights match those of the lasso: a penalty on the absolute values, which pulls at a small weight as
hard as at a large one and sets some to 0. Ridge penalises the squares, whose pull fades with the weight."""


def fit_ridge(X, y, lam):
    if lam < 0:
        raise ValueError("negative penalty")
    A, t = X - X.mean(axis=0), y - y.mean()
    w, squares = np.zeros(X.shape[1]), (A**2).sum(axis=0)
    for _ in range(500):
        for j in range(len(w)):
            rest = A[:, j] @ (t - A @ w + A[:, j] * w[j])
            w[j] = np.sign(rest) * max(abs(rest) - lam / 2, 0.0) / squares[j]
    return w, float(y.mean() - X.mean(axis=0) @ w)
