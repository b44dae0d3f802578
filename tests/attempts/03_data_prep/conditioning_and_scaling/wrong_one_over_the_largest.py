"""Your step size is one over the largest curvature. It is safe, but the flattest direction can be served
better: make both ends equally slow."""

_condition = condition_and_rate


def condition_and_rate(X):
    condition, lr = _condition(X)
    curvatures = _curvatures(X)
    return condition, float(1 / curvatures[0])
