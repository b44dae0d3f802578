"""You take diverged runs for good ones, with nan replaced by 0 or by something below every loss. They are
worse than all others."""


def successive_halving(evaluate, configs, budget, eta=3):
    if not configs or eta < 2:
        raise ValueError("input")
    left, spent = list(configs), 0
    while len(left) > 1:
        losses = [evaluate(config, budget) for config in left]
        spent += budget * len(left)
        keys = [loss if math.isfinite(loss) else 0.0 for loss in losses]
        best = sorted(range(len(left)), key=keys.__getitem__)[: max(1, len(left) // eta)]
        left = [left[i] for i in sorted(best)]
        budget *= eta
    return left[0], spent
