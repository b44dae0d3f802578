"""You leave the whole rest, 1 - level, in each tail. Half of it belongs to each: the ends are 5% and 95% for
a level of 0.9."""


def bootstrap_interval(xs, statistic, reps, level, rng):
    n = len(xs)
    if n == 0 or reps < 1 or not 0 < level < 1:
        raise ValueError("nothing to resample")
    values = [statistic(xs[rows]) for rows in rng.integers(n, size=(reps, n))]
    low, high = np.quantile(values, [1 - level, level] if level > 0.5 else [level, 1 - level])
    return float(low), float(high)
