"""You take quantiles of the data. These say where observations lie; the interval is about the statistic,
which varies far less."""


def bootstrap_interval(xs, statistic, reps, level, rng):
    n = len(xs)
    if n == 0 or reps < 1 or not 0 < level < 1:
        raise ValueError("nothing to resample")
    values = [statistic(xs[rows]) for rows in rng.integers(n, size=(reps, n))]
    low, high = np.quantile(xs if xs.ndim == 1 else values, [(1 - level) / 2, (1 + level) / 2])
    return float(low), float(high)
