"""Permutes the values instead of the places, and compares sums of the first group."""


def bootstrap_interval(xs, statistic, reps, level, rng):
    n = len(xs)
    if n < 1 or reps < 1 or not 0 < level < 1:
        raise ValueError("bad input")
    values = sorted(statistic(xs[rng.choice(n, size=n)]) for _ in range(reps))
    return tuple(
        float(np.interp(p * (reps - 1), range(reps), values)) for p in ((1 - level) / 2, (1 + level) / 2)
    )


def permutation_test(xs, ys, reps, rng):
    n, m = len(xs), len(ys)
    if not (n and m) or reps < 1:
        raise ValueError("bad input")
    pooled = np.append(xs, ys)
    centred = pooled - pooled.mean()
    scale = 1 / n + 1 / m
    observed = abs(centred[:n].sum()) * scale
    hits = 0
    for _ in range(reps):
        hits += abs(rng.permutation(centred)[:n].sum()) * scale >= observed - 1e-9
    return (1 + int(hits)) / (1 + reps)
