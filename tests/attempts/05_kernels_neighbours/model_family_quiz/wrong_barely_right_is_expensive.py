"""You let a row that is barely right have a large logistic loss. Its probability is near 1/2, and minus the
logarithm of that is 0.693 at most; only rows on the wrong side pay more."""

_right = answers


def answers():
    return _right() | {"logistic_worst": math.inf}
