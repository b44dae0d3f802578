"""Your grid is evenly spaced. Over several decades its first two values then have a far larger ratio than its
last two: take equal ratios."""


def log_grid(low, high, n):
    _check_range(low, high)
    if n < 2:
        raise ValueError(n)
    return np.linspace(low, high, n)
