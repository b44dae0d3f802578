"""Your upper end is the quantile of the level, and your lower one that of (1 - level) / 2. Half of the rest
lies above the interval too."""


def bootstrap_interval(xs, statistic, reps, level, rng):
    n = len(xs)
    if n == 0 or reps < 1 or not 0 < level < 1:
        raise ValueError("nothing to resample")
    values = [statistic(xs[rows]) for rows in rng.integers(n, size=(reps, n))]
    low, high = np.quantile(values, [(1 - level) / 2, level])
    return float(low), float(high)
