"""You centre the targets and not the columns, so the weights have to explain the means of the columns as
well. Centre both, and compute the intercept at the end."""


def fit_elastic_net(X, y, lam, l1_ratio=1.0):
    if lam < 0 or not 0 <= l1_ratio <= 1:
        raise ValueError("penalty")
    t, n = y - y.mean(), len(y)
    squares, w = (X**2).mean(axis=0), np.zeros(X.shape[1])
    for _ in range(300):
        for j in range(len(w)):
            z = X[:, j] @ (t - X @ w) / n + squares[j] * w[j]
            w[j] = soft_threshold(z, lam * l1_ratio) / (squares[j] + lam * (1 - l1_ratio))
    return w, float(y.mean() - X.mean(axis=0) @ w)
