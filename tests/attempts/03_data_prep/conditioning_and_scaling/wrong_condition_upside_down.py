"""Your condition number is the smallest curvature over the largest. It is the other way round, and at least
1."""

_condition = condition_and_rate


def condition_and_rate(X):
    condition, lr = _condition(X)
    return 1 / condition, lr
