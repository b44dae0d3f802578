"""Gradient steps on the smooth part, each followed by the threshold on all weights, with momentum."""


def soft_threshold(z, t):
    if not t >= 0:
        raise ValueError(t)
    return z - np.clip(z, -t, t)


def fit_elastic_net(X, y, lam, l1_ratio=1.0):
    if not (lam >= 0 and 0 <= l1_ratio <= 1):
        raise ValueError("penalty")
    A, t = X - X.mean(axis=0), y - y.mean()
    H = A.T @ A / len(y) + lam * (1 - l1_ratio) * np.eye(X.shape[1])
    step = 1 / np.linalg.eigvalsh(H)[-1]
    c = A.T @ t / len(y)
    w = v = np.zeros(X.shape[1])
    s = 1.0
    for _ in range(6000):
        new = soft_threshold(v - step * (H @ v - c), step * lam * l1_ratio)
        if (v - new) @ (new - w) > 0:
            s = 1.0  # start the momentum again
        after = (1 + np.sqrt(1 + 4 * s * s)) / 2
        v, w, s = new + (s - 1) / after * (new - w), new, after
    return w, float(y.mean() - X.mean(axis=0) @ w)
