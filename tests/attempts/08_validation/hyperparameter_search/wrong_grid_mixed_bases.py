"""Your grid takes natural logarithms and raises 10 to them. Both need the same base."""


def log_grid(low, high, n):
    _check_range(low, high)
    if n < 2:
        raise ValueError(n)
    return 10 ** np.linspace(math.log(low), math.log(high), n)
