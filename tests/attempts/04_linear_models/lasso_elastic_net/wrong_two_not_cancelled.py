"""Your denominator has lam (1 - l1_ratio) / 2. The derivative of the square cancels the 2: each weight is
divided by the mean square of its column plus lam (1 - l1_ratio)."""


def fit_elastic_net(X, y, lam, l1_ratio=1.0):
    if lam < 0 or not 0 <= l1_ratio <= 1:
        raise ValueError("penalty")
    A, t = X - X.mean(axis=0), y - y.mean()
    squares, w = (A**2).mean(axis=0), np.zeros(X.shape[1])
    for _ in range(20000):
        before = w.copy()
        for j in range(len(w)):
            z = A[:, j] @ (t - A @ w) / len(y) + squares[j] * w[j]
            w[j] = soft_threshold(z, lam * l1_ratio) / (squares[j] + lam * (1 - l1_ratio) / 2)
        if np.abs(w - before).max() < 1e-13:
            break
    return w, float(y.mean() - X.mean(axis=0) @ w)
