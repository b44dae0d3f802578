"""Your three answers belong to the squared error of the probability. It is not what the likelihood asks
for, it is not convex, and its gradient is almost 0 for the worst mistakes. The loss here is minus the
logarithm of the label's probability."""


def nll(w, X, y):
    _require_labels(y)
    return float(np.sum((_sigmoid(X @ w) - y) ** 2))


def gradient(w, X, y):
    _require_labels(y)
    p = _sigmoid(X @ w)
    return X.T @ (2 * (p - y) * p * (1 - p))


def hessian(w, X, y):
    _require_labels(y)
    p = _sigmoid(X @ w)
    slope = p * (1 - p)
    curvature = 2 * slope**2 + 2 * (p - y) * slope * (1 - 2 * p)
    return X.T @ (curvature[:, None] * X)
