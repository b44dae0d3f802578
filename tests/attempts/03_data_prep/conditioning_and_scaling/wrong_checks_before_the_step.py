"""You look at w before each step, and so see each arrival one step late; the one at the limit you miss."""

_steps = steps_needed


def steps_needed(X, y, lr, tol, max_steps):
    found = _steps(X, y, lr, tol, max_steps - 1)
    return None if found is None else found + 1
