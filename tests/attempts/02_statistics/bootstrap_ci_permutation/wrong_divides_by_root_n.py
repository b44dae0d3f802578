"""You shrink the interval by the root of n. The resamples have n rows, so their statistics already vary as
those of samples of n do."""


def bootstrap_interval(xs, statistic, reps, level, rng):
    n = len(xs)
    if n == 0 or reps < 1 or not 0 < level < 1:
        raise ValueError("nothing to resample")
    values = [statistic(xs[rows]) for rows in rng.integers(n, size=(reps, n))]
    low, high = np.quantile(values, [(1 - level) / 2, (1 + level) / 2])
    centre = statistic(xs)
    return float(centre + (low - centre) / n**0.5), float(centre + (high - centre) / n**0.5)
