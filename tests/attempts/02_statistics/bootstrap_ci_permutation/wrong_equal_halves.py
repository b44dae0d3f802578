"""You cut the new order in the middle. The first group keeps its size, n."""


def permutation_test(xs, ys, reps, rng):
    n = len(xs)
    if n == 0 or len(ys) == 0 or reps < 1:
        raise ValueError("nothing to exchange")
    pooled = np.concatenate([xs, ys])

    def difference(places):
        h = len(places) // 2 or 1
        return abs(pooled[places[:h]].mean() - pooled[places[h:]].mean())

    observed = abs(xs.mean() - ys.mean())
    extreme = sum(difference(rng.permutation(len(pooled))) > observed - 1e-9 for _ in range(reps))
    return float((extreme + 1) / (reps + 1))
