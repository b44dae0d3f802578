"""None: draws that do not come from the generator that is passed."""


def log_uniform(low, high, size, rng):
    _check_range(low, high)
    return np.exp(np.random.uniform(math.log(low), math.log(high), size))
