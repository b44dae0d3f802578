"""You stop when a step is small against w. In a flat direction steps are small far from the minimum."""


def steps_needed(X, y, lr, tol, max_steps):
    if lr <= 0 or not 0 < tol < 1:
        raise ValueError("lr or tol")
    w = np.zeros(X.shape[1])
    for step in range(1, max_steps + 1):
        old, w = w, w - lr * (X.T @ (X @ w - y)) / len(X)
        if np.linalg.norm(w - old) <= tol * np.linalg.norm(w):
            return step
    return None
