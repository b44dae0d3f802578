"""You count from 0, so that the first step is step 0. Asked for is how many steps were taken."""

_steps = steps_needed


def steps_needed(X, y, lr, tol, max_steps):
    found = _steps(X, y, lr, tol, max_steps)
    return None if found is None else found - 1
