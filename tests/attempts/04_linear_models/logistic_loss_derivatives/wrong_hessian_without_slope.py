"""Your Hessian is X'X, that of least squares. Here the curvature of a row is the slope of the sigmoid
there, p (1 - p): largest where the model is undecided, almost 0 where it is sure."""


def hessian(w, X, y):
    _require_labels(y)
    return X.T @ X
