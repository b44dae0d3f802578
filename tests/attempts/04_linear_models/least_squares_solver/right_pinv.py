"""Numpy's pseudoinverse as it comes, on centred data."""


def fit_linear(X, y, intercept=True):
    if y.shape != X.shape[:1]:
        raise ValueError(y.shape)
    if not intercept:
        return np.linalg.pinv(X) @ y, 0
    w = np.linalg.pinv(X - X.mean(axis=0)) @ (y - y.mean())
    return w, np.mean(y - X @ w)


def predict_linear(X, w, b):
    return b + np.dot(X, w)


def r2_score(y, yhat):
    if y.shape != yhat.shape or np.all(y == y[0]):
        raise ValueError("R^2 has no value")
    residual, off = y - yhat, y - np.mean(y)
    return 1.0 - (residual @ residual) / (off @ off)
