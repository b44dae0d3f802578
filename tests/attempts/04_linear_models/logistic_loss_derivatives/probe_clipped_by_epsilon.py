"""None: a small number inside the logarithm, which nobody has described."""


def nll(w, X, y):
    _require_labels(y)
    p = _sigmoid(X @ w)
    return float(-np.sum(y * np.log(p + 1e-7) + (1 - y) * np.log(1 - p + 1e-7)))
