"""Recursion with a heap; keys of three parts; draws as a power of the ratio."""

import heapq


def log_grid(low, high, n):
    if n < 2 or low <= 0 or not low < high:
        raise ValueError("range")
    return 10 ** np.linspace(math.log10(low), math.log10(high), n)


def log_uniform(low, high, size, rng):
    if low <= 0 or not low < high:
        raise ValueError("range")
    return low * (high / low) ** rng.random(size)


def successive_halving(evaluate, configs, budget, eta=3):
    if len(configs) < 1 or eta < 2:
        raise ValueError("settings or eta")

    def rounds(alive, budget, spent):
        if len(alive) == 1:
            return configs[alive[0]], spent
        key = {}
        for i in alive:
            loss = float(evaluate(configs[i], budget))
            diverged = math.isnan(loss) or math.isinf(loss)
            key[i] = (diverged, 0.0 if diverged else loss, i)
        best = heapq.nsmallest(max(1, len(alive) // eta), alive, key=key.__getitem__)
        return rounds(sorted(best), budget * eta, spent + len(alive) * budget)

    return rounds(list(range(len(configs))), budget, 0)
