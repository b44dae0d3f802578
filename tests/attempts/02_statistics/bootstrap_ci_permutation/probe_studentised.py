"""None: compares t statistics instead of differences."""


def permutation_test(xs, ys, reps, rng):
    n = len(xs)
    if n == 0 or len(ys) == 0 or reps < 1:
        raise ValueError("nothing to exchange")
    pooled = np.concatenate([xs, ys])

    def difference(places):
        a, b = pooled[places[:n]], pooled[places[n:]]
        return abs(a.mean() - b.mean()) / (a.var() / len(a) + b.var() / len(b) + 1e-12) ** 0.5

    observed = difference(np.arange(len(pooled)))
    extreme = sum(difference(rng.permutation(len(pooled))) > observed - 1e-9 for _ in range(reps))
    return float((extreme + 1) / (reps + 1))
