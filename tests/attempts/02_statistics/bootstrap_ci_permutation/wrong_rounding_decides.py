"""You compare floats as they are. The same difference, added up in another order, may come out a little
smaller: let differences within 1e-9 count as equal."""


def permutation_test(xs, ys, reps, rng):
    n = len(xs)
    if n == 0 or len(ys) == 0 or reps < 1:
        raise ValueError("nothing to exchange")
    pooled = np.concatenate([xs, ys])

    def difference(places):
        return abs(pooled[places[:n]].mean() - pooled[places[n:]].mean())

    observed = difference(np.arange(len(pooled)))
    extreme = sum(difference(rng.permutation(len(pooled))) >= observed for _ in range(reps))
    return float((extreme + 1) / (reps + 1))
