"""You take any step size and any tolerance. With a step size of 0 or below nothing approaches the minimum:
raise a ValueError, and for a tolerance that is not between 0 and 1 too."""

_factors, _steps = step_factors, steps_needed


def step_factors(X, lr):
    return 1.0 - lr * _curvatures(X)


def steps_needed(X, y, lr, tol, max_steps):
    if lr <= 0 or tol <= 0:
        return None
    return _steps(X, y, lr, tol, max_steps) if tol < 1 else 0
