"""You let the logistic loss of a row that is barely right grow without limit. Its probability is still
above 1/2, and the loss is minus the logarithm of that; only rows on the wrong side pay more."""

_right = answers


def answers():
    return _right() | {"logistic_worst": math.inf}
