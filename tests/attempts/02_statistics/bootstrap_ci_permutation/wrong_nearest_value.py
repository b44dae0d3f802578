"""You take the ends from the sorted values by a rounded place. Between two values the quantile is
interpolated."""


def bootstrap_interval(xs, statistic, reps, level, rng):
    n = len(xs)
    if n == 0 or reps < 1 or not 0 < level < 1:
        raise ValueError("nothing to resample")
    values = [statistic(xs[rows]) for rows in rng.integers(n, size=(reps, n))]
    low, high = np.quantile(values, [(1 - level) / 2, (1 + level) / 2], method="nearest")
    return float(low), float(high)
