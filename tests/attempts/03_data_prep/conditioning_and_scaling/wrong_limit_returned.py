"""Where it does not arrive you return the limit, as if it had arrived with the last step. Return None."""

_steps = steps_needed


def steps_needed(X, y, lr, tol, max_steps):
    found = _steps(X, y, lr, tol, max_steps)
    return max_steps if found is None else found
