"""You ask that each weight by itself be near. The distance is that of w as a whole: the norm of the
difference against tol times the norm of the minimum."""


def steps_needed(X, y, lr, tol, max_steps):
    if lr <= 0 or not 0 < tol < 1:
        raise ValueError("lr or tol")
    minimum = np.linalg.lstsq(X, y, rcond=None)[0]
    w = np.zeros(X.shape[1])
    for step in range(1, max_steps + 1):
        w = w - lr * (X.T @ (X @ w - y)) / len(X)
        if np.all(np.abs(w - minimum) <= tol * np.abs(minimum)):
            return step
    return None
