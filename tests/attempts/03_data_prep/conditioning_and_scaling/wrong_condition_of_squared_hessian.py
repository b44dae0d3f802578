"""Your condition number is the square of that of the Hessian: its eigenvalues are singular values too, not
to be squared again."""

_condition = condition_and_rate


def condition_and_rate(X):
    condition, lr = _condition(X)
    return condition**2, lr
