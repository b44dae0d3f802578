"""Plain loops, draws one resample at a time, quantiles by hand."""

import math


def bootstrap_interval(xs, statistic, reps, level, rng):
    if not len(xs) or reps <= 0 or level <= 0 or level >= 1:
        raise ValueError("nothing to do")
    found = []
    for _ in range(reps):
        rows = rng.integers(len(xs), size=len(xs))
        found.append(float(statistic(np.array([xs[i] for i in rows]))))
    found.sort()
    ends = []
    for p in ((1 - level) / 2, 1 - (1 - level) / 2):
        place = p * (reps - 1)
        i = min(math.floor(place), reps - 1)
        j = min(i + 1, reps - 1)
        ends.append(found[i] * (1 - (place - i)) + found[j] * (place - i))
    return ends


def permutation_test(xs, ys, reps, rng):
    if not len(xs) or not len(ys) or reps <= 0:
        raise ValueError("nothing to do")
    values = xs.tolist() + ys.tolist()
    n, m = len(xs), len(ys)
    target = abs(math.fsum(xs) / n - math.fsum(ys) / m)
    count = 1
    for _ in range(reps):
        order = rng.permutation(n + m).tolist()
        first = math.fsum(values[i] for i in order[:n]) / n
        second = math.fsum(values[i] for i in order[n:]) / m
        if abs(first - second) + 1e-9 >= target:
            count += 1
    return count / (1 + reps)
