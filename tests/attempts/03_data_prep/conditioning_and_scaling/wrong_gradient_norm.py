"""You stop by the size of the gradient. In a flat direction that is small far from the minimum: ask for the
distance."""


def steps_needed(X, y, lr, tol, max_steps):
    if lr <= 0 or not 0 < tol < 1:
        raise ValueError("lr or tol")
    w = np.zeros(X.shape[1])
    first = np.linalg.norm(X.T @ y)
    for step in range(1, max_steps + 1):
        w = w - lr * (X.T @ (X @ w - y)) / len(X)
        if np.linalg.norm(X.T @ (X @ w - y)) <= tol * first:
            return step
    return None
