"""Your draws come from a generator with a seed of its own, so that they are the same at every call. Use the
one that is passed."""


def log_uniform(low, high, size, rng):
    _check_range(low, high)
    return np.exp(np.random.default_rng(0).uniform(math.log(low), math.log(high), size))
