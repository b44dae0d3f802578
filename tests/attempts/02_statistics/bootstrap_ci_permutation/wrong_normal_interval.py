"""Your interval is the mean of the resampled statistics plus or minus a normal quantile times their spread.
That is another bootstrap interval, symmetric by construction; asked for are the quantiles themselves."""

import statistics


def bootstrap_interval(xs, statistic, reps, level, rng):
    n = len(xs)
    if n == 0 or reps < 1 or not 0 < level < 1:
        raise ValueError("nothing to resample")
    values = [statistic(xs[rows]) for rows in rng.integers(n, size=(reps, n))]
    reach = statistics.NormalDist().inv_cdf((1 + level) / 2) * np.std(values)
    low, high = np.mean(values) - reach, np.mean(values) + reach
    return float(low), float(high)
