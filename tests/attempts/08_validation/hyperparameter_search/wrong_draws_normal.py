"""Your draws crowd in the middle of the range. Every decade is to be equally likely."""


def log_uniform(low, high, size, rng):
    _check_range(low, high)
    middle, half = math.log(low * high) / 2, math.log(high / low) / 2
    return np.exp(np.clip(middle + half * rng.normal(size=size) / 3, math.log(low), math.log(high)))
