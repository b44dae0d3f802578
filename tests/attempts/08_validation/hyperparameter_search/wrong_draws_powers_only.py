"""Your draws are powers of ten only. Between 0.01 and 0.1 there are good rates too."""


def log_uniform(low, high, size, rng):
    _check_range(low, high)
    return 10.0 ** rng.integers(round(math.log10(low)), round(math.log10(high)) + 1, size)
