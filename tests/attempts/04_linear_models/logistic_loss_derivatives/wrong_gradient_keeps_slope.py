"""Your gradient has an extra factor p (1 - p), as for the squared error. Here the slope of the sigmoid
cancels against the derivative of the logarithm, and p - y is left."""


def gradient(w, X, y):
    _require_labels(y)
    p = _sigmoid(X @ w)
    return X.T @ ((p - y) * p * (1 - p))
