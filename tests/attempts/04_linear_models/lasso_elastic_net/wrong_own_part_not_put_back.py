"""You threshold what the residual says of a column without putting the column's own part back. The residual
no longer holds what the column has explained already: in every round the new weight lacks the old one."""


def fit_elastic_net(X, y, lam, l1_ratio=1.0):
    if lam < 0 or not 0 <= l1_ratio <= 1:
        raise ValueError("penalty")
    n, d = X.shape
    A, t = X - X.mean(axis=0), y - y.mean()
    squares, w = (A**2).mean(axis=0), np.zeros(d)
    for _ in range(200):
        for j in range(d):
            z = A[:, j] @ (t - A @ w) / n
            w[j] = soft_threshold(z, lam * l1_ratio) / (squares[j] + lam * (1 - l1_ratio))
    return w, float(y.mean() - X.mean(axis=0) @ w)
