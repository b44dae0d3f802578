"""None: lowers the learning rate from step to step, which nobody has described."""


def fit_logistic(X, y, lr=1.0, l2=0.0, max_iter=1000, tol=1e-6):
    if not np.isin(y, [0, 1]).all():
        raise ValueError("labels")
    w, b, steps = np.zeros(X.shape[1]), 0.0, 0
    while steps < max_iter:
        r = predict_proba(X, w, b) - y
        gw, gb = X.T @ r / len(y) + l2 * w, r.mean()
        if max(np.abs(gw).max(), abs(gb)) <= tol:
            break
        rate = lr / (1 + 0.01 * steps)
        w, b, steps = w - rate * gw, b - rate * gb, steps + 1
    return w, float(b), steps
