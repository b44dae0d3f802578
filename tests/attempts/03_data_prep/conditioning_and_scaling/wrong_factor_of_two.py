"""Your Hessian is 2 X'X / n. The objective has 1 / (2 n) before the sum, so the 2 of the square cancels."""

_right = _curvatures


def _curvatures(X):
    return 2 * _right(X)


_steps = steps_needed


def steps_needed(X, y, lr, tol, max_steps):
    return _steps(X, y, 2 * lr, tol, max_steps)
