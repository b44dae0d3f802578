"""You take one step more than max_steps, as range(1, max_steps + 2) does. The last step that counts is number
max_steps."""

_steps = steps_needed


def steps_needed(X, y, lr, tol, max_steps):
    return _steps(X, y, lr, tol, max_steps + 1)
