"""None: a distribution that is neither."""


def log_uniform(low, high, size, rng):
    _check_range(low, high)
    return low + (high - low) * rng.random(size) ** 3
