"""You round up the number of settings that stay. It is rounded down, but not below one."""


def successive_halving(evaluate, configs, budget, eta=3):
    if not configs or eta < 2:
        raise ValueError("input")
    left, spent = list(configs), 0
    while len(left) > 1:
        losses = [evaluate(config, budget) for config in left]
        spent += budget * len(left)
        keys = [loss if math.isfinite(loss) else math.inf for loss in losses]
        best = sorted(range(len(left)), key=keys.__getitem__)[: -(-len(left) // eta)]
        left = [left[i] for i in sorted(best)]
        budget *= eta
    return left[0], spent
