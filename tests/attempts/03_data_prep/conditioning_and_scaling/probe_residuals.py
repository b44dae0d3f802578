"""Like wrong_by_the_loss: by the excess of the loss."""


def steps_needed(X, y, lr, tol, max_steps):
    if lr <= 0 or not 0 < tol < 1:
        raise ValueError("lr or tol")
    minimum = np.linalg.lstsq(X, y, rcond=None)[0]
    w = np.zeros(X.shape[1])
    lowest = np.sum((X @ minimum - y) ** 2)
    first = np.sum(y**2) - lowest
    for step in range(1, max_steps + 1):
        w = w - lr * (X.T @ (X @ w - y)) / len(X)
        if np.sum((X @ w - y) ** 2) - lowest <= tol**2 * first:
            return step
    return None
