"""Condition number by matrix norms; descent on w, with the gradient as it stands."""


def condition_and_rate(X):
    H = X.T @ X / len(X)
    high, low = np.linalg.norm(H, 2), np.linalg.norm(H, -2)
    return np.float64(np.linalg.cond(X, 2) ** 2), 2.0 / (high + low)


def step_factors(X, lr):
    if lr <= 0.0:
        raise ValueError("lr")
    step = np.eye(X.shape[1]) - lr * X.T @ X / len(X)
    return np.linalg.eigvalsh(step)


def steps_needed(X, y, lr, tol, max_steps):
    if lr <= 0 or not 0 < tol < 1:
        raise ValueError("lr or tol")
    minimum = np.linalg.lstsq(X, y, rcond=None)[0]
    w = np.zeros(X.shape[1])
    for step in range(1, max_steps + 1):
        w = w - lr * (X.T @ (X @ w - y)) / len(X)
        if np.linalg.norm(w - minimum) <= tol * np.linalg.norm(minimum):
            return step
    return None
