"""You draw the labels' new owners with replacement. Then values are lost and others doubled, which is a
bootstrap; exchanging labels keeps every value."""


def permutation_test(xs, ys, reps, rng):
    n = len(xs)
    if n == 0 or len(ys) == 0 or reps < 1:
        raise ValueError("nothing to exchange")
    pooled = np.concatenate([xs, ys])

    def difference(places):
        return abs(pooled[places[:n]].mean() - pooled[places[n:]].mean())

    observed = difference(np.arange(len(pooled)))
    extreme = sum(
        difference(rng.integers(len(pooled), size=len(pooled))) > observed - 1e-9 for _ in range(reps)
    )
    return float((extreme + 1) / (reps + 1))
