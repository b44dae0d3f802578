"""Your draws take the ends for exponents. They are the values themselves: take their logarithms first."""


def log_uniform(low, high, size, rng):
    _check_range(low, high)
    return 10 ** rng.uniform(low, high, size)
