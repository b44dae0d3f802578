"""Singular values by hand, with a cut-off; R^2 from means of squares."""


def fit_linear(X, y, intercept=True):
    if y.ndim != 1 or y.size != X.shape[0]:
        raise ValueError("one target for each row")
    centre = X.mean(axis=0, keepdims=True) * intercept
    level = y.mean() * intercept
    U, s, Vt = np.linalg.svd(X - centre, full_matrices=False)
    keep = s > 1e-12 * s.max()
    w = Vt[keep].T @ (U[:, keep].T @ (y - level) / s[keep])
    return [w, np.float64(level - (centre @ w)[0])]


def predict_linear(X, w, b):
    if X.shape[1] != w.size:
        raise ValueError("one column for each weight")
    return np.einsum("ij,j->i", X, w) + b


def r2_score(y, yhat):
    if np.shape(y) != np.shape(yhat):
        raise ValueError("shapes")
    if np.ptp(y) == 0:
        raise ValueError("constant")
    return 1 - np.mean(np.square(y - yhat)) / np.var(y)
