"""You stop by the predictions, or by how far the loss is above the lowest. There the flat directions count
less: ask for the distance of w."""


def steps_needed(X, y, lr, tol, max_steps):
    if lr <= 0 or not 0 < tol < 1:
        raise ValueError("lr or tol")
    minimum = np.linalg.lstsq(X, y, rcond=None)[0]
    w = np.zeros(X.shape[1])
    for step in range(1, max_steps + 1):
        w = w - lr * (X.T @ (X @ w - y)) / len(X)
        if np.linalg.norm(X @ (w - minimum)) <= tol * np.linalg.norm(X @ minimum):
            return step
    return None
