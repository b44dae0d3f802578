"""You draw from a normal distribution with the mean and spread of the data. That is a parametric bootstrap,
which brings back the very assumption that resampling avoids."""


def bootstrap_interval(xs, statistic, reps, level, rng):
    n = len(xs)
    if n == 0 or reps < 1 or not 0 < level < 1:
        raise ValueError("nothing to resample")
    values = [statistic(rng.normal(xs.mean(axis=0), xs.std(axis=0), size=xs.shape)) for _ in range(reps)]
    low, high = np.quantile(values, [(1 - level) / 2, (1 + level) / 2])
    return float(low), float(high)
