"""Your Hessian is X'X. The mean over n examples is minimised: divide by n, or the step size depends on how
many there are."""


def _curvatures(X):
    return np.linalg.svd(X, compute_uv=False) ** 2


_steps = steps_needed


def steps_needed(X, y, lr, tol, max_steps):
    return _steps(X, y, lr * len(X), tol, max_steps)
