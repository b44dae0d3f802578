"""You compute the mean of each resample, whatever the statistic is. Call the function that is passed."""


def bootstrap_interval(xs, statistic, reps, level, rng):
    n = len(xs)
    if n == 0 or reps < 1 or not 0 < level < 1:
        raise ValueError("nothing to resample")
    values = [xs[rows].mean() for rows in rng.integers(n, size=(reps, n))]
    low, high = np.quantile(values, [(1 - level) / 2, (1 + level) / 2])
    return float(low), float(high)
