"""You multiply values of the logistic function at 0. Its slope there is half as large."""

_right = answers


def answers():
    return _right() | {"sigmoid_slopes": 0.5**10}
