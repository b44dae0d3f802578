"""You stop when what the loss is above its lowest has fallen to tol times the first. The loss goes by the
square of the distance, and weighs the directions by their curvature: ask for the distance of w."""


def steps_needed(X, y, lr, tol, max_steps):
    if lr <= 0 or not 0 < tol < 1:
        raise ValueError("lr or tol")
    minimum = np.linalg.lstsq(X, y, rcond=None)[0]
    w = np.zeros(X.shape[1])
    for step in range(1, max_steps + 1):
        w = w - lr * (X.T @ (X @ w - y)) / len(X)
        if np.sum((X @ (w - minimum)) ** 2) <= tol * np.sum((X @ minimum) ** 2):
            return step
    return None
