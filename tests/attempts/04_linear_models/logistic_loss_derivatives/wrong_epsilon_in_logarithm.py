"""You add 1e-15 inside the logarithms. That keeps the loss finite, and wrong: no row can cost more than
about 34.5, however sure and wrong the model is. Compute the loss from w . x."""


def nll(w, X, y):
    _require_labels(y)
    p = _sigmoid(X @ w)
    return float(-np.sum(y * np.log(p + 1e-15) + (1 - y) * np.log(1 - p + 1e-15)))
