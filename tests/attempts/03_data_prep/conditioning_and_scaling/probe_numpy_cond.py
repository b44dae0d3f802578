"""Like wrong_condition_of_the_data: by numpy's own."""

_condition = condition_and_rate


def condition_and_rate(X):
    condition, lr = _condition(X)
    return float(np.linalg.cond(X)), lr
