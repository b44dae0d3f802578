"""You rank by the losses of the first round all the time. Each round judges by what its own budget has
shown: who led at first may be overtaken."""


def successive_halving(evaluate, configs, budget, eta=3):
    if not configs or eta < 2:
        raise ValueError("input")
    left, spent = list(configs), 0
    first = {}
    while len(left) > 1:
        losses = [first.setdefault(id(config), evaluate(config, budget)) for config in left]
        spent += budget * len(left)
        keys = [loss if math.isfinite(loss) else math.inf for loss in losses]
        best = sorted(range(len(left)), key=keys.__getitem__)[: max(1, len(left) // eta)]
        left = [left[i] for i in sorted(best)]
        budget *= eta
    return left[0], spent
