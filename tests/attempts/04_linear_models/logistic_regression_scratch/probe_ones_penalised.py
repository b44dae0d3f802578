"""Like wrong_intercept_penalised: a column of ones, and the penalty on all weights."""


def fit_logistic(X, y, lr=1.0, l2=0.0, max_iter=1000, tol=1e-6):
    if not np.isin(y, [0, 1]).all():
        raise ValueError("labels")
    A = np.c_[np.ones(len(X)), X]
    t = np.zeros(A.shape[1])
    steps = 0
    while steps < max_iter:
        g = A.T @ (1 / (1 + np.exp(-A @ t)) - y) / len(A) + l2 * t
        if np.abs(g).max() <= tol:
            break
        t -= lr * g
        steps += 1
    return t[1:].copy(), float(t[0]), steps
