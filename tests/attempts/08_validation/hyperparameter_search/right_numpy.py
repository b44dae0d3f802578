"""By numpy: geomspace, powers of ten, a stable argsort, which puts nan last."""


def log_grid(low, high, n):
    if not (low > 0 and high > low and n >= 2):
        raise ValueError("range")
    return np.geomspace(low, high, num=n)


def log_uniform(low, high, size, rng):
    if not (low > 0 and high > low):
        raise ValueError("range")
    ends = np.log10([low, high])
    return 10 ** (ends[0] + (ends[1] - ends[0]) * rng.random(size))


def successive_halving(evaluate, configs, budget, eta=3):
    if not configs or eta < 2:
        raise ValueError("input")
    left, spent = np.arange(len(configs)), 0
    while left.size > 1:
        losses = np.array([evaluate(configs[i], budget) for i in left])
        losses[~np.isfinite(losses)] = np.inf
        spent += budget * left.size
        left = np.sort(left[np.argsort(losses, kind="stable")[: max(1, left.size // eta)]])
        budget *= eta
    return configs[left[0]], spent
