"""You draw without replacement. A resample of n of n rows is then the data in another order, and no
statistic varies at all."""


def bootstrap_interval(xs, statistic, reps, level, rng):
    n = len(xs)
    if n == 0 or reps < 1 or not 0 < level < 1:
        raise ValueError("nothing to resample")
    values = [statistic(xs[rows]) for rows in (rng.permutation(n) for _ in range(reps))]
    low, high = np.quantile(values, [(1 - level) / 2, (1 + level) / 2])
    return float(low), float(high)
