"""Your Hessian weights the rows with p. The derivative of p is p (1 - p): a row that the model is sure of,
on either side, has no curvature."""


def hessian(w, X, y):
    _require_labels(y)
    return X.T @ (_sigmoid(X @ w)[:, None] * X)
