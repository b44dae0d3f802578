"""You refuse labels that are all the same. Each of them is 0 or 1, which is all that is asked: the descent
runs as always, and the intercept grows with the steps."""

_fit_logistic = fit_logistic


def fit_logistic(X, y, lr=1.0, l2=0.0, max_iter=1000, tol=1e-6):
    if len(np.unique(y)) < 2:
        raise ValueError("there must be two classes")
    return _fit_logistic(X, y, lr, l2, max_iter, tol)
