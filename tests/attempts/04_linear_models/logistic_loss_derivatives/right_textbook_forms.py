"""max(z, 0) - z y + log1p(exp(-|z|)) for the loss, tanh for the sigmoid, einsum for the Hessian."""


def _labels(y):
    y = np.asarray(y, dtype=float)
    if not ((y == 0) | (y == 1)).all():
        raise ValueError("a label is neither 0 nor 1")
    return y


def nll(w, X, y):
    y, z = _labels(y), X @ w
    return (np.maximum(z, 0) - z * y + np.log1p(np.exp(-abs(z)))).sum()


def gradient(w, X, y):
    y = _labels(y)
    return (0.5 * (1 + np.tanh(0.5 * (X @ w))) - y) @ X


def hessian(w, X, y):
    _labels(y)
    t = np.tanh(0.5 * (X @ w))
    return np.einsum("n,ni,nj->ij", 0.25 * (1 - t * t), X, X)
