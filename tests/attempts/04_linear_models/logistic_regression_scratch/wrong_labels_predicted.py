"""You return labels and not probabilities: leave out the threshold."""


def fit_logistic(X, y, lr=1.0, l2=0.0, max_iter=1000, tol=1e-6):
    for label in np.unique(y):
        if label not in (0, 1):
            raise ValueError("labels must be 0 or 1")
    w, b, steps = np.zeros(X.shape[1]), 0.0, 0
    while steps < max_iter:
        error = 1.0 / (1.0 + np.exp(-(X @ w + b))) - y
        slope_w, slope_b = X.T @ error / len(y) + l2 * w, error.mean()
        if max(np.max(np.abs(slope_w)), abs(slope_b)) <= tol:
            break
        w, b, steps = w - lr * slope_w, b - lr * slope_b, steps + 1
    return w, float(b), steps


def predict_proba(X, w, b):
    return (X @ w + b >= 0).astype(float)
