"""You trust that thirty draws are enough. That depends on the skewness of a single draw: for log-normal
data the interval covers far less than its level."""

_right = answers


def answers():
    return _right() | {"thirty_draws": True}
