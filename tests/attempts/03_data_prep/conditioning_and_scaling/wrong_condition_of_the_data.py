"""Your condition number is that of X. The curvatures are squared singular values, so that of the Hessian is
its square."""

_condition = condition_and_rate


def condition_and_rate(X):
    condition, lr = _condition(X)
    return float(np.sqrt(condition)), lr
