"""Like wrong_mean: np.mean everywhere, and a loop for the Hessian."""


def nll(w, X, y):
    _require_labels(y)
    z = X @ w
    return float(np.mean(np.logaddexp(0.0, z) - y * z))


def gradient(w, X, y):
    _require_labels(y)
    return np.mean((_sigmoid(X @ w) - y)[:, None] * X, axis=0)


def hessian(w, X, y):
    _require_labels(y)
    z = X @ w
    return np.mean([_sigmoid(a) * _sigmoid(-a) * np.outer(x, x) for a, x in zip(z, X)], axis=0)
