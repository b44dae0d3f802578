"""Like wrong_p_can_be_zero: by the mean of a list."""


def permutation_test(xs, ys, reps, rng):
    n = len(xs)
    if n == 0 or len(ys) == 0 or reps < 1:
        raise ValueError("nothing to exchange")
    pooled = np.concatenate([xs, ys])

    def difference(places):
        return abs(pooled[places[:n]].mean() - pooled[places[n:]].mean())

    observed = difference(np.arange(len(pooled)))
    hits = [difference(rng.permutation(len(pooled))) >= observed - 1e-9 for _ in range(reps)]
    return float(np.mean(hits))
