"""You resample each column on its own. That tears apart what belongs to one observation, and a correlation
is gone: draw rows."""


def bootstrap_interval(xs, statistic, reps, level, rng):
    n = len(xs)
    if n == 0 or reps < 1 or not 0 < level < 1:
        raise ValueError("nothing to resample")
    values = []
    for rows in rng.integers(n, size=(reps, n)):
        if xs.ndim == 1:
            values.append(statistic(xs[rows]))
        else:
            values.append(statistic(np.column_stack([xs[rows, 0], xs[rng.integers(n, size=n), 1]])))
    low, high = np.quantile(values, [(1 - level) / 2, (1 + level) / 2])
    return float(low), float(high)
