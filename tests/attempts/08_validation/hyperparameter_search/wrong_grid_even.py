"""Your grid is evenly spaced. Between the first two of its values lie several decades, and between the
others hardly a doubling: take equal ratios."""


def log_grid(low, high, n):
    _check_range(low, high)
    if n < 2:
        raise ValueError(n)
    return np.linspace(low, high, n)
