"""Your width falls as 1 / n. The standard error of a mean is sigma / sqrt(n): nine times the data make the
interval three times as narrow."""

_right = answers


def answers():
    return _right() | {"width_factor": 9}
