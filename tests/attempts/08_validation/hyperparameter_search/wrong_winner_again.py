"""You evaluate the setting that is left once more. It is the answer, and nothing is compared any more."""


def successive_halving(evaluate, configs, budget, eta=3):
    if not configs or eta < 2:
        raise ValueError("input")
    left, spent = list(configs), 0
    while len(left) > 1:
        losses = [evaluate(config, budget) for config in left]
        spent += budget * len(left)
        keys = [loss if math.isfinite(loss) else math.inf for loss in losses]
        best = sorted(range(len(left)), key=keys.__getitem__)[: max(1, len(left) // eta)]
        left = [left[i] for i in sorted(best)]
        budget *= eta
    return (evaluate(left[0], budget), left[0])[1], spent + budget
