"""Your settings go into the next round sorted by loss, and later ties are settled by that order. Ties fall
to whoever comes first in the list that was given."""


def successive_halving(evaluate, configs, budget, eta=3):
    if not configs or eta < 2:
        raise ValueError("input")
    left, spent = list(configs), 0
    while len(left) > 1:
        losses = [evaluate(config, budget) for config in left]
        spent += budget * len(left)
        keys = [loss if math.isfinite(loss) else math.inf for loss in losses]
        best = sorted(range(len(left)), key=keys.__getitem__)[: max(1, len(left) // eta)]
        left = [left[i] for i in best]
        budget *= eta
    return left[0], spent
