"""Your interval is reflected at the statistic of the data: 2 t minus the quantiles. That is the basic
bootstrap interval; asked for is the percentile interval, the quantiles themselves."""


def bootstrap_interval(xs, statistic, reps, level, rng):
    n = len(xs)
    if n == 0 or reps < 1 or not 0 < level < 1:
        raise ValueError("nothing to resample")
    values = [statistic(xs[rows]) for rows in rng.integers(n, size=(reps, n))]
    low, high = np.quantile(values, [(1 - level) / 2, (1 + level) / 2])
    centre = 2 * statistic(xs)
    return float(centre - high), float(centre - low)
