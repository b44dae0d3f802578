"""Your draws are uniform in the values, so nearly all of them lie in the highest decade. Draw the logarithm
uniformly."""


def log_uniform(low, high, size, rng):
    _check_range(low, high)
    return rng.uniform(low, high, size)
