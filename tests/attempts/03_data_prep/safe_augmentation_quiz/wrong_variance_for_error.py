"""Your standard error is the variance of the accuracy. Take its root."""

_right = answers


def answers():
    return _right() | {"standard_error": 0.75 * 0.25 / 12}
