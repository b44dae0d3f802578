"""You count differences in the direction that the data happen to have. The direction was not fixed
beforehand, so those in the other one count as well."""


def permutation_test(xs, ys, reps, rng):
    n = len(xs)
    if n == 0 or len(ys) == 0 or reps < 1:
        raise ValueError("nothing to exchange")
    pooled = np.concatenate([xs, ys])

    def difference(places):
        sign = np.sign(xs.mean() - ys.mean()) or 1.0
        return sign * (pooled[places[:n]].mean() - pooled[places[n:]].mean())

    observed = difference(np.arange(len(pooled)))
    extreme = sum(difference(rng.permutation(len(pooled))) > observed - 1e-9 for _ in range(reps))
    return float((extreme + 1) / (reps + 1))
