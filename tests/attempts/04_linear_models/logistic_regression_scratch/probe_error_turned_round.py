"""Like wrong_ascent: takes y - p for the error and subtracts its slope."""


def fit_logistic(X, y, lr=1.0, l2=0.0, max_iter=1000, tol=1e-6):
    if set(np.unique(y)) - {0, 1}:
        raise ValueError("labels")
    w, b = np.zeros(X.shape[1]), 0.0
    for step in range(max_iter):
        r = y - predict_proba(X, w, b)
        gw, gb = X.T @ r / len(y) - l2 * w, np.mean(r)
        if np.max(np.abs(np.append(gw, gb))) <= tol:
            return w, b, step
        w = w - lr * gw
        b = b - lr * gb
    return w, b, max_iter
