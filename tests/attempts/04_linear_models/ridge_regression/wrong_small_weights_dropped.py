"""You set small weights to 0. Ridge does not select features: it makes weights small, and a small weight is
an answer."""

_fit = fit_ridge


def fit_ridge(X, y, lam):
    w, _ = _fit(X, y, lam)
    w = np.where(np.abs(w) < 0.02 * np.abs(w).max(), 0.0, w)
    return w, float(y.mean() - X.mean(axis=0) @ w)
