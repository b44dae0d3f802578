"""You return a grid of a single value. Two ends need at least two values: refuse it."""

_right = log_grid


def log_grid(low, high, n):
    return _right(low, high, 2)[:n] if n == 1 else _right(low, high, n)
