"""You do not look whether the range has logarithms, or whether its ends are in order."""


def log_grid(low, high, n):
    if n < 2:
        raise ValueError("n")
    return np.exp(np.linspace(math.log(max(low, 1e-300)), math.log(high), n))


def log_uniform(low, high, size, rng):
    a, b = sorted([math.log(max(low, 1e-300)), math.log(high)])
    return np.exp(rng.uniform(a, b, size))
