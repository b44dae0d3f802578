"""You compare the distance with tol itself. It is meant relative to the distance of 0 from the minimum."""


def steps_needed(X, y, lr, tol, max_steps):
    if lr <= 0 or not 0 < tol < 1:
        raise ValueError("lr or tol")
    minimum = np.linalg.lstsq(X, y, rcond=None)[0]
    w = np.zeros(X.shape[1])
    for step in range(1, max_steps + 1):
        w = w - lr * (X.T @ (X @ w - y)) / len(X)
        if np.linalg.norm(w - minimum) <= tol:
            return step
    return None
