"""Your penalty pushes the weights away from 0: its slope has to be added to that of the loss, as the step
goes against both."""


def fit_logistic(X, y, lr=1.0, l2=0.0, max_iter=1000, tol=1e-6):
    _labels(y)
    n, d = X.shape
    w, b, steps = np.zeros(d), 0.0, 0
    while steps < max_iter:
        error = predict_proba(X, w, b) - y
        slope_w = X.T @ error / n - l2 * w
        slope_b = float(np.mean(error))
        if max(np.max(np.abs(slope_w)), abs(slope_b)) <= tol:
            break
        w, b = w - lr * slope_w, b - lr * slope_b
        steps += 1
    return w, b, steps


def _labels(y):
    for label in np.unique(y):
        if label not in (0, 1):
            raise ValueError("labels must be 0 or 1")
