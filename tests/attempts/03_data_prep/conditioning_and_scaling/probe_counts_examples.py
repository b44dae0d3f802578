"""None: counts the examples that were looked at."""

_steps = steps_needed


def steps_needed(X, y, lr, tol, max_steps):
    found = _steps(X, y, lr, tol, max_steps)
    return None if found is None else found * len(X)
