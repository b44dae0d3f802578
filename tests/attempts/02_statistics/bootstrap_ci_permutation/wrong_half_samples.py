"""Your resamples have half as many rows as the data. They vary too much then: a resample is as large as the
sample."""


def bootstrap_interval(xs, statistic, reps, level, rng):
    n = len(xs)
    if n == 0 or reps < 1 or not 0 < level < 1:
        raise ValueError("nothing to resample")
    values = [statistic(xs[rows[: (n + 1) // 2]]) for rows in rng.integers(n, size=(reps, n))]
    low, high = np.quantile(values, [(1 - level) / 2, (1 + level) / 2])
    return float(low), float(high)
