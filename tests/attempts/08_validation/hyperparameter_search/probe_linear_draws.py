"""Like wrong_draws_even: one after the other."""


def log_uniform(low, high, size, rng):
    _check_range(low, high)
    return np.array([low + (high - low) * rng.random() for _ in range(size)])
