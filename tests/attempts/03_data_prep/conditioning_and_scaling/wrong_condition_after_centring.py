"""You subtract the column means first. X is taken as it comes: its means are part of the problem, as there
is no intercept."""

_condition = condition_and_rate


def condition_and_rate(X):
    centred = X - X.mean(axis=0)
    return _condition(centred) if X.shape[1] > 1 else _condition(X)
