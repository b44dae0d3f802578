"""You threshold the weights of least squares. That is right only for columns at right angles; otherwise,
where one weight shrinks, the others have to make up for it."""


def fit_elastic_net(X, y, lam, l1_ratio=1.0):
    if lam < 0 or not 0 <= l1_ratio <= 1:
        raise ValueError("penalty")
    A, t = X - X.mean(axis=0), y - y.mean()
    squares = (A**2).mean(axis=0)
    z = squares * np.linalg.lstsq(A, t, rcond=None)[0]
    w = soft_threshold(z, lam * l1_ratio) / (squares + lam * (1 - l1_ratio))
    return w, float(y.mean() - X.mean(axis=0) @ w)
