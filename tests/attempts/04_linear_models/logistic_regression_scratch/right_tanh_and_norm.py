"""The sigmoid by tanh, one vector for weights and intercept, and the stop by the infinity norm."""


def _gradient(X, y, l2, v):
    error = predict_proba(X, v[1:], v[0]) - y
    return np.concatenate(([error.mean()], X.T @ error / len(y) + l2 * v[1:]))


def fit_logistic(X, y, lr=1.0, l2=0.0, max_iter=1000, tol=1e-6):
    bad = y[(y != 0) & (y != 1)]
    if bad.size:
        raise ValueError(f"labels must be 0 or 1, but there is {bad[0]}")
    v, steps = np.zeros(X.shape[1] + 1), 0
    gradient = _gradient(X, y, l2, v)
    while steps < max_iter and np.linalg.norm(gradient, ord=np.inf) > tol:
        v = v - lr * gradient
        gradient = _gradient(X, y, l2, v)
        steps += 1
    return v[1:], v[0].item(), steps


def predict_proba(X, w, b):
    return 0.5 * (1.0 + np.tanh(0.5 * (X @ w + b)))


def odds_ratios(w, change):
    return np.exp(w * change)
