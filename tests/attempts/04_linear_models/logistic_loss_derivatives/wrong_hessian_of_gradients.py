"""Your Hessian adds up outer products of the rows' gradients, with weights (p - y)^2. Its expectation is
the Hessian if the model is true, but for given labels the two differ: differentiate p - y once more."""


def hessian(w, X, y):
    _require_labels(y)
    weights = (_sigmoid(X @ w) - y) ** 2
    return X.T @ (weights[:, None] * X)
