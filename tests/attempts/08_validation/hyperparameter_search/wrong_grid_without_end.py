"""Your grid stops one step before its last value. Both ends belong to it."""


def log_grid(low, high, n):
    _check_range(low, high)
    if n < 2:
        raise ValueError(n)
    return np.exp(np.linspace(math.log(low), math.log(high), n, endpoint=False))
