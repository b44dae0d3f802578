"""Coordinate descent on the d x d matrix of inner products, in plain Python."""


def soft_threshold(z, t):
    if t < 0:
        raise ValueError(t)
    return np.where(z > t, z - t, np.where(z < -t, z + t, 0.0))


def fit_elastic_net(X, y, lam, l1_ratio=1.0):
    if lam < 0 or l1_ratio < 0 or l1_ratio > 1:
        raise ValueError("penalty")
    n, d = X.shape
    A = X - X.mean(axis=0)
    G, c = (A.T @ A / n).tolist(), (A.T @ (y - y.mean()) / n).tolist()
    w = [0.0] * d
    for _ in range(20000):
        moved = 0.0
        for j in range(d):
            z = c[j] - sum(G[j][k] * w[k] for k in range(d) if k != j)
            size = abs(z) - lam * l1_ratio
            new = 0.0 if size <= 0 else (size if z > 0 else -size) / (G[j][j] + lam * (1 - l1_ratio))
            moved, w[j] = max(moved, abs(new - w[j])), new
        if moved < 1e-11:
            break
    w = np.array(w)
    return w, np.mean(y - X @ w)


def smallest_lam_for_zero(X, y, l1_ratio=1.0):
    if l1_ratio <= 0 or l1_ratio > 1:
        raise ValueError(l1_ratio)
    return max(abs(np.cov(x, y, ddof=0)[0, 1]) for x in X.T) / l1_ratio
