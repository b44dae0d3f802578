"""You go over the weights once. Each of them then knows only the ones before it: repeat the round until
nothing changes."""


def fit_elastic_net(X, y, lam, l1_ratio=1.0):
    if lam < 0 or not 0 <= l1_ratio <= 1:
        raise ValueError("penalty")
    n, d = X.shape
    A, t = X - X.mean(axis=0), y - y.mean()
    squares, w = (A**2).mean(axis=0), np.zeros(d)
    for j in range(d):
        z = A[:, j] @ (t - A @ w) / n
        w[j] = soft_threshold(z, lam * l1_ratio) / (squares[j] + lam * (1 - l1_ratio))
    return w, float(y.mean() - X.mean(axis=0) @ w)
