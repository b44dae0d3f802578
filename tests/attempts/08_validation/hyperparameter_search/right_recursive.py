"""One round, and the same function for those that are left."""


def successive_halving(evaluate, configs, budget, eta=3):
    if not configs or eta < 2:
        raise ValueError("input")
    if len(configs) == 1:
        return [configs[0], 0]
    ranked = []
    for i, config in enumerate(configs):
        loss = evaluate(config, budget)
        ranked.append((not math.isfinite(loss), loss if math.isfinite(loss) else 0.0, i))
    ranked.sort()
    stay = sorted(i for _, _, i in ranked[: max(1, len(configs) // eta)])
    best, spent = successive_halving(evaluate, [configs[i] for i in stay], budget * eta, eta)
    return best, spent + budget * len(configs)
