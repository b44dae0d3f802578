"""Eigenvalues of the Hessian; descent by powers of the factors."""


def condition_and_rate(X):
    low, *_, high = np.linalg.eigvalsh(X.T @ X / X.shape[0]) if X.shape[1] > 1 else [np.mean(X**2)] * 2
    return high / low, 2 / (low + high)


def step_factors(X, lr):
    if not lr > 0:
        raise ValueError("lr")
    return np.sort(1 - lr * np.linalg.eigvalsh(X.T @ X / X.shape[0]))


def steps_needed(X, y, lr, tol, max_steps):
    if not (lr > 0 and 0 < tol < 1):
        raise ValueError("lr or tol")
    curvatures, V = np.linalg.eigh(X.T @ X / X.shape[0])
    start = V.T @ np.linalg.lstsq(X, y, rcond=None)[0]
    with np.errstate(over="ignore", invalid="ignore"):
        powers = (1 - lr * curvatures) ** np.arange(1, max_steps + 1)[:, None]
        near = np.linalg.norm(powers * start, axis=1) <= tol * np.linalg.norm(start)
    return int(np.argmax(near)) + 1 if near.any() else None
