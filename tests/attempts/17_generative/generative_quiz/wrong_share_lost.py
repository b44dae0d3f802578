"""Your error is the share of the variance that is lost. The mean squared distance is a variance itself."""

_right = answers


def answers():
    return _right() | {"linear_error": 0.2}
