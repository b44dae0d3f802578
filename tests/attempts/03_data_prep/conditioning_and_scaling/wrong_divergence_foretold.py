"""Above 2 over the largest curvature you return None at once. The steepest direction may have so little to go
that w is near before it is led away: asked for is the first time that it is near."""

_steps = steps_needed


def steps_needed(X, y, lr, tol, max_steps):
    found = _steps(X, y, lr, tol, max_steps)
    return None if lr * _curvatures(X)[0] >= 2 else found
