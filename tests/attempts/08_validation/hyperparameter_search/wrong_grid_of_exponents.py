"""Your grid takes the ends for exponents. They are the values themselves: take their logarithms first."""


def log_grid(low, high, n):
    _check_range(low, high)
    if n < 2:
        raise ValueError(n)
    return np.logspace(low, high, n)
