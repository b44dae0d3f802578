"""Like wrong_basic_interval: by quantiles of the deviations."""


def bootstrap_interval(xs, statistic, reps, level, rng):
    n = len(xs)
    if n == 0 or reps < 1 or not 0 < level < 1:
        raise ValueError("nothing to resample")
    values = [statistic(xs[rows]) for rows in rng.integers(n, size=(reps, n))]
    centre = statistic(xs)
    off = np.quantile(np.array(values) - centre, [(1 - level) / 2, (1 + level) / 2])
    return float(centre - off[1]), float(centre - off[0])
