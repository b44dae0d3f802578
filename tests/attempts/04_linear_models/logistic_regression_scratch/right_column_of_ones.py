"""Carries the intercept as the weight of a column of ones that the penalty passes over."""


def fit_logistic(X, y, lr=1.0, l2=0.0, max_iter=1000, tol=1e-6):
    if not np.isin(y, [0, 1]).all():
        raise ValueError("labels")
    A = np.hstack([X, np.ones((X.shape[0], 1))])
    theta = np.zeros(A.shape[1])
    mask = np.ones_like(theta)
    mask[-1] = 0.0
    for step in range(max_iter):
        g = A.T @ (1.0 / (1.0 + np.exp(-(A @ theta))) - y) / A.shape[0] + l2 * mask * theta
        if np.abs(g).max() <= tol:
            return theta[:-1], theta[-1], step
        theta = theta - lr * g
    return theta[:-1], theta[-1], max_iter
