"""Turns the rows round so that every label is 1: the loss is the sum of log(1 + exp(-row . w))."""


def _turned(X, y):
    if not np.isin(y, [0, 1]).all():
        raise ValueError("labels must be 0 or 1")
    return np.where(y, 1.0, -1.0)[:, None] * X


def _wrong(w, turned):
    """The probability of the other label, row by row."""
    m = turned @ w
    return np.exp(-np.logaddexp(0.0, m))


def nll(w, X, y):
    return float(np.logaddexp(0.0, -(_turned(X, y) @ w)).sum())


def gradient(w, X, y):
    turned = _turned(X, y)
    return -(turned.T @ _wrong(w, turned))


def hessian(w, X, y):
    turned = _turned(X, y)
    q = _wrong(w, turned)
    root = turned * np.sqrt(q * (1.0 - q))[:, None]
    return root.T @ root
