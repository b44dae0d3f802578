"""Like wrong_highest_stays: reversed sort of the finite losses."""


def successive_halving(evaluate, configs, budget, eta=3):
    if not configs or eta < 2:
        raise ValueError("input")
    left, spent = list(enumerate(configs)), 0
    while len(left) > 1:
        scored = []
        for i, config in left:
            loss = evaluate(config, budget)
            spent += budget
            scored.append((-loss if math.isfinite(loss) else math.inf, i, config))
        scored.sort(key=lambda entry: entry[:2])
        left = sorted(
            ((i, config) for _, i, config in scored[: max(1, len(scored) // eta)]), key=lambda p: p[0]
        )
        budget = budget * eta
    return left[0][1], spent
