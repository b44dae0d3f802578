"""You go on without data, without repetitions, or with an impossible level. Refuse these with a
ValueError."""

_interval, _test = bootstrap_interval, permutation_test


def bootstrap_interval(xs, statistic, reps, level, rng):
    if len(xs) == 0 or reps < 1:
        return 0.0, 0.0
    return _interval(xs, statistic, reps, min(max(level, 1e-9), 1 - 1e-9), rng)


def permutation_test(xs, ys, reps, rng):
    if len(xs) == 0 or len(ys) == 0 or reps < 1:
        return 1.0
    return _test(xs, ys, reps, rng)
