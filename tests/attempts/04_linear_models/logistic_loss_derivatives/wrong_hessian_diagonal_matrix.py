"""Your Hessian is right, but builds a diagonal matrix of rows x rows, which no longer fits into memory for
many rows. Multiplying by it only scales the rows of X: do just that."""


def hessian(w, X, y):
    _require_labels(y)
    p = _sigmoid(X @ w)
    return X.T @ np.diag(p * (1 - p)) @ X
