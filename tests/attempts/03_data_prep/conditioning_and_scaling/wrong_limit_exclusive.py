"""Your last step is missing: arriving with step number max_steps counts."""

_steps = steps_needed


def steps_needed(X, y, lr, tol, max_steps):
    found = _steps(X, y, lr, tol, max_steps)
    return None if found == max_steps else found
