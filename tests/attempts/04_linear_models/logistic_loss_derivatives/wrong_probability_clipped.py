"""You clip the probability away from 0 and 1 before its logarithm. That keeps the loss finite, and wrong:
it stops at the logarithm of the bound however far off the model is, and there its true gradient is lost.
Compute the loss from w . x."""


def nll(w, X, y):
    _require_labels(y)
    p = np.clip(_sigmoid(X @ w), 1e-15, 1 - 1e-15)
    return float(-np.sum(y * np.log(p) + (1 - y) * np.log(1 - p)))
