"""Your step size is two over the largest curvature. That is the border beyond which it diverges; on it, the
steepest direction never settles."""

_condition = condition_and_rate


def condition_and_rate(X):
    condition, lr = _condition(X)
    curvatures = _curvatures(X)
    return condition, float(2 / curvatures[0])
